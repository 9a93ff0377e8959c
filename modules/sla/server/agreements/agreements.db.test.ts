import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { seedNationalDays } from '../../../calendars/index.ts';
import type { AgreementView, WantedLine } from '../../agreement.contract.ts';
import { changeAgreement } from './change-agreement.ts';
import { listAgreements } from './list-agreements.ts';
import { previewAgreement } from './preview-agreement.ts';
import { readAgreement } from './read-agreement.ts';

const ground = await openGround();
after(() => ground.close());
await seedNationalDays(ground.owner);
const yunfan = await ground.found('yunfan');
const other = await ground.found('other', 'en');
const keeper = staffWith('agreement.read', 'agreement.change');

async function standard(provider = yunfan): Promise<AgreementView> {
  const { items } = await provider.as(keeper, (tx) => listAgreements(tx));
  return items[0] ?? assert.fail();
}

/** A line as it stands, in the form in which it is changed. */
function wanted({ lines }: AgreementView, priority: string, kind = 'response'): WantedLine {
  const line = lines.find((one) => one.kind === kind && one.priority === priority) ?? assert.fail();
  const { targetSeconds, pausingReasons, calendar } = line;
  return { kind: line.kind, priority: line.priority, targetSeconds, pausingReasons, calendarId: calendar.id };
}

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

test('a new provider gets the standard agreement on 5×8, named in its language', async () => {
  const [chinese, english] = [await standard(), await standard(other)];
  assert.deepEqual([chinese.name, english.name], ['标准服务协议', 'Standard agreement']);
  assert.equal(chinese.lines.length, 8);
  assert.ok(chinese.lines.every(({ calendar, version }) => calendar.name === '5×8' && version === 1));
  assert.ok(chinese.lines.every(({ pausingReasons }) => pausingReasons.join() === 'awaiting_customer,scheduled'));
  assert.deepEqual(chinese.abilities, ['change']);
});

test('previews when a P2 recorded on a Friday afternoon would be due', async () => {
  const preview = await yunfan.as(keeper, (tx) => previewAgreement(tx, { priority: 'P2' }));
  assert.equal(preview.startAt, '2026-11-20T09:00:00.000Z');
  assert.deepEqual(
    preview.clocks.map(({ kind, deadlineAt, isProvisional }) => [kind, deadlineAt, isProvisional]),
    [
      ['response', '2026-11-20T10:00:00.000Z', false],
      ['resolution', '2026-11-23T09:00:00.000Z', false],
    ],
  );
});

test('previews lines that are not saved, and marks a deadline in a year whose notice is not out', async () => {
  const line = { ...wanted(await standard(), 'P2', 'resolution'), targetSeconds: 2 * 3600 };
  const startAt = '2026-12-31T09:00:00.000Z';
  const { clocks } = await yunfan.as(keeper, (tx) => previewAgreement(tx, { priority: 'P2', startAt, lines: [line] }));
  assert.deepEqual([clocks[1]?.deadlineAt, clocks[1]?.isProvisional], ['2027-01-01T02:00:00.000Z', true]);
});

test('previews no deadline where the date is agreed with the customer', async () => {
  const { clocks } = await yunfan.as(keeper, (tx) => previewAgreement(tx, { priority: 'P4' }));
  assert.deepEqual(
    clocks.map(({ deadlineAt }) => deadlineAt),
    ['2026-11-23T04:00:00.000Z', null],
  );
});

test('a changed line is its next version; the others, and those said again, stay', async () => {
  const before = await standard();
  const lines = [{ ...wanted(before, 'P1'), targetSeconds: 900 }, wanted(before, 'P2')];
  const change = { agreement: before.id, name: '标准', lines };
  const changed = await yunfan.as(keeper, (tx) => changeAgreement(tx, change), { seenRevision: 1 });
  assert.deepEqual(
    changed.lines
      .filter(({ version }) => version > 1)
      .map(({ kind, priority, targetSeconds }) => [kind, priority, targetSeconds]),
    [['response', 'P1', 900]],
  );
  assert.deepEqual(await yunfan.as(keeper, (tx) => readAgreement(tx, { agreement: before.id })), changed);
  const history = await yunfan.as(keeper, (tx) => historyOf(tx, { kind: 'agreement', id: before.id }));
  assert.deepEqual(
    history.map(({ kind, text }) => [kind, text]),
    [['agreement.changed', { name: { from: '标准服务协议', to: '标准' } }]],
  );
});

test('refuses a stale save', async () => {
  const { id: agreement } = await standard();
  const saving = yunfan.as(keeper, (tx) => changeAgreement(tx, { agreement }), { seenRevision: 1 });
  await assert.rejects(saving, refuses('stale'));
});

const unsound: [string, (line: WantedLine) => WantedLine[], string, string][] = [
  ['a line twice', (line) => [line, line], 'line_twice', 'lines.1.priority'],
  [
    'a response by agreed date',
    (line) => [{ ...line, targetSeconds: null }],
    'response_undated',
    'lines.0.targetSeconds',
  ],
  [
    'a calendar that is not there',
    (line) => [{ ...line, calendarId: newId() }],
    'unknown_calendar',
    'lines.0.calendarId',
  ],
  [
    'a reason that is not there',
    (line) => [{ ...line, pausingReasons: ['scheduled', 'lunch'] }],
    'unknown_reason',
    'lines.0.pausingReasons.1',
  ],
];
for (const [what, linesFrom, code, field] of unsound) {
  test(`refuses ${what} at its place, saved or previewed`, async () => {
    const { id: agreement, ...view } = await standard();
    const lines = linesFrom(wanted({ id: agreement, ...view }, 'P3'));
    const saving = yunfan.as(keeper, (tx) => changeAgreement(tx, { agreement, lines }));
    await assert.rejects(saving, refuses(`agreement.${code}`, field));
    const previewing = yunfan.as(keeper, (tx) => previewAgreement(tx, { priority: 'P3', lines }));
    await assert.rejects(previewing, refuses(`agreement.${code}`, field));
  });
}

test("another provider's agreement and calendar are not found", async () => {
  const foreign = await standard(other);
  await assert.rejects(
    yunfan.as(keeper, (tx) => readAgreement(tx, { agreement: foreign.id })),
    refuses('not_found'),
  );
  const { id: agreement } = await standard();
  const saving = yunfan.as(keeper, (tx) => changeAgreement(tx, { agreement, lines: [wanted(foreign, 'P1')] }));
  await assert.rejects(saving, refuses('agreement.unknown_calendar', 'lines.0.calendarId'));
});
