import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../../assets/server/assets/asset.factory.ts';
import { changeVirusEvent } from '../change-virus-event.ts';
import { listVirusEvents } from '../list-virus-events.ts';
import { virusEventImport } from '../virus-event.import.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai, xiling } = desk;
const { plan, write, undo, keyOf } = virusEventImport;

const context = { customerId: null };
const sheet = (...rows: Record<string, string | null>[]): ImportGiven[] =>
  rows.map((values, at) => ({ number: at + 2, values }));
const planned = (rows: readonly ImportGiven[], customerId: string | null = null) =>
  as(engineer, '12:00')((tx) => plan(tx, rows, { customerId }));
const outcomes = async (rows: readonly ImportGiven[]) => (await planned(rows)).map(({ outcome }) => outcome);
const written = (rows: readonly ImportGiven[]) => as(engineer, '12:00')((tx) => write(tx, rows, context));

const at = { customerId: donghai.id };
await as(engineer, '09:00')((tx) => makeAsset(tx, { ...at, number: 'DH-1', serialNumber: 'SN-1', hostName: 'cw-01' }));
await as(engineer, '09:00')((tx) => makeAsset(tx, { ...at, number: 'DH-2', hostName: 'pc' }));
await as(engineer, '09:00')((tx) => makeAsset(tx, { customerId: xiling.id, number: 'XL-2', hostName: 'pc' }));

const row = {
  machine: 'dh-1',
  virusName: 'Trojan.A',
  foundAt: '2026-11-18 14:22',
  action: '已隔离',
  note: 'D:\\a.exe',
};

test('finds machines by number, serial number and network name; the same file again changes nothing', async () => {
  const rows = sheet(
    row,
    { ...row, machine: 'sn-1', virusName: 'B' },
    { ...row, machine: 'CW-01', virusName: 'C', action: null },
  );
  assert.deepEqual(await outcomes(rows), ['create', 'create', 'create']);
  await written(rows);
  assert.deepEqual(await outcomes(rows), ['same', 'same', 'same']);
  const { items } = await as(engineer, '12:05')((tx) => listVirusEvents(tx, { customerId: donghai.id }));
  const told = items
    .map(({ virusName, machine, action, source }) => [virusName, machine.number, action, source])
    .toSorted(([one = ''], [other = '']) => one.localeCompare(other));
  assert.deepEqual(told, [
    ['B', 'DH-1', 'quarantined', 'import'],
    ['C', 'DH-1', 'none', 'import'],
    ['Trojan.A', 'DH-1', 'quarantined', 'import'],
  ]);
});

const faults: [sentence: string, change: Record<string, string>, column: string, code: string][] = [
  ['a machine that nobody knows', { machine: 'X-9' }, 'machine', 'machine'],
  ['a name that several machines have', { machine: 'pc' }, 'machine', 'machines'],
  ['a time that is none', { foundAt: '昨天' }, 'foundAt', 'time'],
  ['a time to come', { foundAt: '2026-11-21 08:00' }, 'foundAt', 'later'],
  ['an action that nobody knows', { action: '祈祷' }, 'action', 'action'],
  ['a name that is too long', { virusName: 'x'.repeat(201) }, 'virusName', 'too_long'],
];
for (const [sentence, change, column, code] of faults) {
  test(`says of ${sentence} what to do`, async () => {
    const rows = sheet({ ...row, ...change });
    const [answer] = await planned(rows);
    assert.deepEqual(
      answer?.faults.map((fault) => [fault.column, fault.textKey]),
      [[column, `protection:fault.${code}`]],
    );
    assert.deepEqual(await written(rows), []);
  });
}

test('of a file for one customer a name means its own machine', async () => {
  const [answer] = await planned(sheet({ ...row, machine: 'pc' }), xiling.id);
  assert.equal(answer?.outcome, 'create');
});

test('rows are the same where machine, virus and time are, and of none while one is missing', () => {
  const [one, other, bare] = sheet(row, { ...row, machine: 'DH-1', note: null }, { ...row, foundAt: null }).map(keyOf);
  assert.deepEqual([one === other, bare], [true, null]);
});

test('takes back what it brought, unless it was changed since', async () => {
  const brought = await written(sheet({ ...row, virusName: 'D' }, { ...row, virusName: 'E' }));
  const [gone, changed] = brought.map(({ recordId }) => recordId);
  await as(engineer, '12:10')((tx) => changeVirusEvent(tx, { virusEvent: changed ?? '', action: 'cleaned' }));
  assert.deepEqual(await as(engineer, '12:20')((tx) => undo(tx, brought)), [gone]);
});
