import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { listStaff } from '../staff/list-staff.ts';
import { addStaff } from '../staff/record-staff.ts';
import { cancelLeave } from './cancel-leave.ts';
import { listLeave } from './list-leave.ts';
import { recordLeave } from './record-leave.ts';

const ground = await openGround();
after(() => ground.close());

const leader = staffWith('staff.read', 'leave.record', 'leave.record_own');
let huaxin: TestProvider;
let other: TestProvider;
let [zhang, chen] = ['', ''];
let worker: Caller;
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  [zhang, chen] = await huaxin.as(systemCaller('test'), async (tx) => [
    await addStaff(tx, { name: '张伟' }),
    await addStaff(tx, { name: '陈强' }),
  ]);
  worker = { ...staffWith('staff.read', 'leave.record_own'), subjectId: zhang };
});

const day = (date: string) => `2026-11-${date}T00:00:00.000Z`;
function record(staffId: string, [from, to]: [string, string], caller = leader) {
  const leave = { staffId, kind: 'annual' as const, startsAt: day(from), endsAt: day(to) };
  return huaxin.as(caller, (tx) => recordLeave(tx, leave));
}

test('everybody records their own, who leads also that of others', async () => {
  const own = await record(zhang, ['23', '25'], worker);
  assert.deepEqual([own.staff.name, own.abilities], ['张伟', ['cancel']]);
  await assert.rejects(record(chen, ['23', '25'], worker), refuses('leave.not_yours', 'staffId'));
  await record(chen, ['24', '26']);
});

test('why somebody is away is told to themself and to whoever leads', async () => {
  const seen = (caller: Caller) =>
    huaxin.as(caller, async (tx) => (await listLeave(tx, {})).items.map(({ staff, kind }) => [staff.name, kind]));
  assert.deepEqual(await seen(leader), [
    ['张伟', 'annual'],
    ['陈强', 'annual'],
  ]);
  assert.deepEqual(await seen(worker), [
    ['张伟', 'annual'],
    ['陈强', null],
  ]);
});

test('refuses what overlaps, an end before its beginning, and more than a year', async () => {
  await assert.rejects(record(zhang, ['24', '27']), refuses('leave.overlaps', 'startsAt'));
  await record(zhang, ['25', '26']);
  await assert.rejects(record(zhang, ['28', '28']), refuses('leave.ends_before_start', 'endsAt'));
  const long = { staffId: zhang, kind: 'other' as const, startsAt: day('28'), endsAt: '2028-01-01T00:00:00.000Z' };
  await assert.rejects(
    huaxin.as(leader, (tx) => recordLeave(tx, long)),
    refuses('leave.too_long', 'endsAt'),
  );
});

test('tells who is away between two days, and who is away now', async () => {
  const away = (from: string, to: string) =>
    huaxin.as(leader, async (tx) => {
      const { items } = await listLeave(tx, { awayFrom: day(from), awayTo: day(to) });
      return items.map(({ staff }) => staff.name);
    });
  assert.deepEqual(await away('21', '23'), []);
  assert.deepEqual(await away('23', '24'), ['张伟']);
  assert.deepEqual(await away('24', '25'), ['张伟', '陈强']);
  const now = (at: string) => huaxin.as(leader, (tx) => listStaff(tx, { away: 'now' }), { now: at });
  assert.deepEqual((await now(fridayAfternoon)).items, []);
  assert.deepEqual(
    (await now(day('24'))).items.map(({ name, awayUntil }) => [name, awayUntil]),
    [
      ['张伟', day('25')],
      ['陈强', day('26')],
    ],
  );
});

test('is called off while it is not over, once', async () => {
  const leave = await record(chen, ['28', '30']);
  await assert.rejects(
    huaxin.as(worker, (tx) => cancelLeave(tx, { leave: leave.id })),
    refuses('leave.not_yours'),
  );
  const cancelled = await huaxin.as(leader, (tx) => cancelLeave(tx, { leave: leave.id }));
  assert.deepEqual([cancelled.cancelledAt, cancelled.abilities], [fridayAfternoon, []]);
  await assert.rejects(
    huaxin.as(leader, (tx) => cancelLeave(tx, { leave: leave.id })),
    refuses('leave.cancelled'),
  );
  const again = await record(chen, ['28', '30']);
  await assert.rejects(
    huaxin.as(leader, (tx) => cancelLeave(tx, { leave: again.id }), { now: day('30') }),
    refuses('leave.over'),
  );
});

test("another provider's leave is not found", async () => {
  const { items } = await huaxin.as(leader, (tx) => listLeave(tx, {}));
  await assert.rejects(
    other.as(leader, (tx) => cancelLeave(tx, { leave: items[0]?.id ?? '' })),
    refuses('not_found'),
  );
  assert.deepEqual((await other.as(leader, (tx) => listLeave(tx, {}))).items, []);
});
