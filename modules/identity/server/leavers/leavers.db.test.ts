import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { recordStaff } from '../staff/record-staff.ts';
import { readTeam } from '../teams/read-team.ts';
import { recordTeam } from '../teams/record-team.ts';
import { retireStaff } from './retire-staff.ts';
import { teamHolder } from './team-holder.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('staff.read', 'staff.change', 'team.change');
const moved: (string | null)[] = [];
/** Something that can be put back. */
const returnable: StaffHolder = {
  textKey: 'identity:holder.leads',
  canReturn: true,
  count: async () => 2,
  handOver: async (_tx, { to }) => void moved.push(to),
};

let huaxin: TestProvider;
let other: TestProvider;
let successorId = '';
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  successorId = (await huaxin.as(keeper, (tx) => recordStaff(tx, { name: '陈强' }))).id;
});

async function leave(input: { successorId?: string; returnsWork?: boolean }, holder: StaffHolder) {
  const { id } = await huaxin.as(keeper, (tx) => recordStaff(tx, { name: '林涛' }));
  const team = await huaxin.as(keeper, (tx) =>
    recordTeam(tx, { name: `组 ${id}`, memberIds: [id], leaderId: holder === teamHolder ? id : null }),
  );
  const left = await huaxin.as(keeper, (tx) => retireStaff(tx, { staff: id, ...input }, [holder]));
  return { left, team: await huaxin.as(keeper, (tx) => readTeam(tx, { team: team.id })) };
}

test('a team that somebody led is led by whoever comes after them', async () => {
  await assert.rejects(leave({}, teamHolder), refuses('staff.successor_needed', 'successorId'));
  const { left, team } = await leave({ successorId }, teamHolder);
  assert.deepEqual(
    team.members.map(({ name, isLeader }) => [name, isLeader]),
    [['陈强', true]],
  );
  const events = await huaxin.as(keeper, (tx) => historyOf(tx, { kind: 'staff', id: left.id }));
  assert.deepEqual(events.find(({ kind }) => kind === 'staff.retired')?.payload, { successorId });
});

test('what can be put back is put back when that is asked for, and handed over when it is not', async () => {
  await assert.rejects(leave({}, returnable), refuses('staff.successor_needed', 'successorId'));
  await leave({ returnsWork: true }, returnable);
  await leave({ returnsWork: true, successorId }, returnable);
  await leave({ successorId }, returnable);
  assert.deepEqual(moved, [null, null, successorId]);
});

test("another provider's staff member is not found, and takes nothing over", async () => {
  await assert.rejects(
    other.as(keeper, (tx) => retireStaff(tx, { staff: successorId }, [])),
    refuses('not_found'),
  );
  const stranger = await other.as(keeper, (tx) => recordStaff(tx, { name: '何平' }));
  await assert.rejects(leave({ successorId: stranger.id }, teamHolder), refuses('unknown_reference', 'successorId'));
});
