import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { hours, plainLine } from '../agreements/agreement.delivered.ts';
import { listAgreements } from '../agreements/list-agreements.ts';
import { readAgreement } from '../agreements/read-agreement.ts';
import { recordAgreement } from '../agreements/record-agreement.ts';
import { retireAgreement } from '../agreements/retire-agreement.ts';
import { changeClockKind } from './change-clock-kind.ts';
import { listClockKinds } from './list-clock-kinds.ts';
import { recordClockKind } from './record-clock-kind.ts';
import { reinstateClockKind } from './reinstate-clock-kind.ts';
import { retireClockKind } from './retire-clock-kind.ts';

const ground = await openGround();
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const rights = ['agreement.read', 'agreement.record', 'agreement.change', 'agreement.retire'];
// nobody of this provider's staff is in the table
const keeper = { ...staffWith(...rights), subjectId: null };
const onSite = { code: 'on_site_fix', name: '到场后修复', startsOn: 'arrived', stopsOn: 'resolved' } as const;

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

const kind = await yunfan.as(keeper, (tx) => recordClockKind(tx, onSite));
const clockKind = kind.id ?? assert.fail();

async function agreementWithIt(name: string) {
  return yunfan.as(keeper, async (tx) => {
    const { items } = await listAgreements(tx, {});
    const standard = await readAgreement(tx, { agreement: items.find(({ isDefault }) => isDefault)?.id ?? '' });
    const calendarId = standard.version?.lines[0]?.calendarId ?? assert.fail();
    const lines = [{ ...plainLine(onSite.code, hours(2)), calendarId }];
    return recordAgreement(tx, { name, level: 'ola', lines });
  });
}

test('lists the delivered kinds, then the own ones, to their provider alone', async () => {
  const { items, abilities } = await yunfan.as(keeper, (tx) => listClockKinds(tx));
  assert.deepEqual([items[0]?.code, items.at(-1)?.code, abilities], ['response', 'on_site_fix', ['add']]);
  const others = await other.as(keeper, (tx) => listClockKinds(tx));
  assert.ok(others.items.every(({ id }) => id === null));
});

const faults: [string, object, string, string][] = [
  ['a code of its own again', { name: '另一个' }, 'code_taken', 'code'],
  ['the code of a delivered kind', { code: 'response', name: '另一个' }, 'code_taken', 'code'],
  ['a name again', { code: 'another' }, 'name_taken', 'name'],
  [
    'to stop where it starts',
    { code: 'another', name: '另一个', stopsOn: 'arrived' },
    'stops_where_it_starts',
    'stopsOn',
  ],
];
for (const [what, part, code, field] of faults) {
  test(`refuses ${what}`, async () => {
    const recording = yunfan.as(keeper, (tx) => recordClockKind(tx, { ...onSite, ...part }));
    await assert.rejects(recording, refuses(`clock_kind.${code}`, field));
  });
}

test('is not retired while agreements promise it, and says which', async () => {
  const agreement = await agreementWithIt('现场组内部约定');
  const retiring = () => yunfan.as(keeper, (tx) => retireClockKind(tx, { clockKind }));
  await assert.rejects(retiring(), (error) => {
    assert.ok(error instanceof Refusal && error.code === 'clock_kind.in_use');
    assert.deepEqual(error.params['agreements'], ['现场组内部约定']);
    return true;
  });
  await yunfan.as(keeper, (tx) => retireAgreement(tx, { agreement: agreement.id }));
  assert.deepEqual((await retiring()).abilities, ['change', 'reinstate']);
  await assert.rejects(agreementWithIt('再来一份'), refuses('agreement_line.unknown_kind', 'lines.0.kind'));
  const back = await yunfan.as(keeper, (tx) => reinstateClockKind(tx, { clockKind }));
  assert.equal(back.isRetired, false);
});

test('is renamed by whoever saw it as it is, and looks after all customers', async () => {
  const rename = (name: string) =>
    yunfan.as(keeper, (tx) => changeClockKind(tx, { clockKind, name }), { seenRevision: 1 });
  await assert.rejects(rename('修复'), refuses('stale'));
  const limited = staffOf([], ...rights);
  const renaming = yunfan.as(limited, (tx) => changeClockKind(tx, { clockKind, name: '修复' }));
  await assert.rejects(renaming, refuses('agreement.for_all_customers'));
  await assert.rejects(
    other.as(keeper, (tx) => changeClockKind(tx, { clockKind, name: '修复' })),
    refuses('not_found'),
  );
});
