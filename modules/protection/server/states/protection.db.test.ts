import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Tx } from '../../../../platform/database/tx.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset, makeRetiredAsset } from '../../../assets/server/assets/asset.factory.ts';
import type { ReportedAntivirus } from './antivirus.rules.ts';
import { changeProtection } from './change-protection.ts';
import { listProtection } from './list-protection.ts';
import { readProtection } from './read-protection.ts';
import { recordAntivirus, takeBackAntivirus } from './record-antivirus.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, other, engineer, taker, stranger, donghai, xiling } = desk;

const huorong: ReportedAntivirus = {
  product: '火绒安全软件',
  version: '6.0.2',
  isEnabled: true,
  isUpToDate: true,
  definitionsOn: '2026-11-18',
};

type Said = Omit<Parameters<typeof changeProtection>[1], 'asset'>;

const machineOf = (customerId: string, kind = 'desktop') =>
  as(engineer, '09:00')((tx) => makeAsset(tx, { customerId, kind }));
const say = (asset: string, said: Said) => as(engineer, '10:00')((tx) => changeProtection(tx, { asset, ...said }));
const read = (asset: string) => as(engineer, '10:05')((tx) => readProtection(tx, { asset }));
const report = (machine: { id: string; customer: { id: string } }, antiviruses: ReportedAntivirus[] | null) =>
  as(
    systemCaller('inventory'),
    '10:02',
  )((tx) => recordAntivirus(tx, { machine: { id: machine.id, customerId: machine.customer.id }, antiviruses }));

test('knows nothing of a machine before anybody has said anything, and its people what they may', async () => {
  const { id } = await machineOf(donghai.id);
  const { state, revision, abilities } = await read(id);
  assert.deepEqual([state, revision, abilities], ['unknown', 1, ['change']]);
  const seen = await as(taker, '10:05')((tx) => readProtection(tx, { asset: id }));
  assert.deepEqual(seen.abilities, []);
});

const states: [says: string, said: Said, state: string][] = [
  ['it was looked at, and has none', { hasAntivirus: false }, 'none'],
  ['it is switched off', { antivirusProduct: '火绒', antivirusEnabled: false }, 'off'],
  ['its definitions are eight days old', { antivirusProduct: '火绒', definitionsOn: '2026-11-12' }, 'outdated'],
  ['its definitions are seven days old', { antivirusProduct: '火绒', definitionsOn: '2026-11-13' }, 'protected'],
  ['nothing is said of its definitions', { antivirusProduct: '火绒' }, 'protected'],
  ['it needs none', { hasAntivirus: false, exemptReason: '不联网的数控设备' }, 'exempt'],
];
for (const [says, said, state] of states) {
  test(`is ${state} where ${says}`, async () => {
    const { id } = await machineOf(donghai.id);
    assert.equal((await say(id, said)).state, state);
  });
}

test('refuses a product that is not named, a day to come, a stale save, and a machine out of use', async () => {
  const { id } = await machineOf(donghai.id);
  await assert.rejects(
    say(id, { definitionsOn: '2026-11-18' }),
    refuses('protection.product_missing', 'antivirusProduct'),
  );
  await assert.rejects(say(id, { patchedOn: '2026-11-21' }), refuses('protection.day_to_come', 'patchedOn'));
  const stale = as(engineer, '10:01', 7)((tx) => changeProtection(tx, { asset: id, missingPatches: 1 }));
  await assert.rejects(stale, refuses('stale'));
  const gone = await as(engineer, '09:00')((tx) => makeRetiredAsset(tx, { customerId: donghai.id }));
  await assert.rejects(say(gone.id, { missingPatches: 1 }), refuses('protection.machine_retired'));
});

test('is found by nobody of another provider, nor by who serves another customer only', async () => {
  const { id } = await machineOf(donghai.id);
  const limited = staffOf([xiling.id], 'protection.read', 'protection.change');
  const change = (tx: Tx) => changeProtection(tx, { asset: id, missingPatches: 1 });
  await assert.rejects(as(limited, '10:00')(change), refuses('not_found'));
  await assert.rejects(other.as(stranger, change), refuses('not_found'));
});

test('lets a report take the place of what a person said, and tells only what is news', async () => {
  const machine = await machineOf(donghai.id);
  await say(machine.id, { antivirusProduct: '360', missingPatches: 4 });
  const before = await report(machine, [huorong]);
  assert.equal(before?.antivirusProduct, '360');
  assert.equal(await report(machine, [{ ...huorong, definitionsOn: '2026-11-20' }]), null);
  assert.equal(await report(machine, null), null);
  const { antivirusProduct, antivirusSource, definitionsOn, missingPatches } = await read(machine.id);
  assert.deepEqual(
    [antivirusProduct, antivirusSource, definitionsOn, missingPatches],
    ['火绒安全软件', 'inventory', '2026-11-20', 4],
  );
  const events = await as(engineer, '10:10')((tx) => historyOf(tx, { kind: 'asset', id: machine.id }));
  assert.equal(events.filter(({ kind }) => kind === 'asset.protection_changed').length, 2);
});

test('takes a report back to what was said before, unless a person has spoken since', async () => {
  const machine = await machineOf(donghai.id);
  await say(machine.id, { antivirusProduct: '360' });
  const kept = await report(machine, [huorong]);
  assert.ok(kept);
  const of = { id: machine.id, customerId: donghai.id };
  await as(engineer, '10:03')((tx) => takeBackAntivirus(tx, of, kept));
  assert.equal((await read(machine.id)).antivirusProduct, '360');
  await as(engineer, '10:04')((tx) => takeBackAntivirus(tx, of, { ...kept, antivirusProduct: 'X' }));
  assert.equal((await read(machine.id)).antivirusProduct, '360');
});

test('lists computers in use, and other machines of which something was said', async () => {
  const { id: printer } = await machineOf(xiling.id, 'printer');
  const { id: spoken } = await machineOf(xiling.id, 'network');
  const { id: laptop } = await machineOf(xiling.id, 'laptop');
  await say(spoken, { missingPatches: 2 });
  const all = await as(engineer, '10:06')((tx) => listProtection(tx, { customerId: xiling.id }));
  const ids = all.items.map(({ id }) => id);
  assert.deepEqual([ids.includes(printer), ids.includes(spoken), ids.includes(laptop)], [false, true, true]);
  const patches = await as(
    engineer,
    '10:06',
  )((tx) => listProtection(tx, { customerId: xiling.id, patches: 'missing' }));
  assert.deepEqual(
    patches.items.map(({ id }) => id),
    [spoken],
  );
  const unknown = await as(
    engineer,
    '10:06',
  )((tx) => listProtection(tx, { customerId: xiling.id, state: ['unknown'] }));
  assert.ok(unknown.items.some(({ id }) => id === laptop));
});
