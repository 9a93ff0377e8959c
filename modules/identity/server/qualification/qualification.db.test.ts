import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { changeStaff } from '../staff/change-staff.ts';
import { addStaff } from '../staff/record-staff.ts';
import { changeTeam } from '../teams/change-team.ts';
import { readTeam } from '../teams/read-team.ts';
import { recordTeam } from '../teams/record-team.ts';
import { checkAllTeams } from './announce-missed.ts';
import { readQualification } from './read-qualification.ts';
import { setQualification } from './set-qualification.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('staff.read', 'staff.change', 'team.change');
let huaxin: TestProvider;
let other: TestProvider;
let [bachelor, plain] = ['', ''];
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  [bachelor, plain] = await huaxin.as(systemCaller('test'), async (tx) => [
    await addStaff(tx, { name: '张伟', education: 'bachelor', inItSince: '2020-01-01' }),
    await addStaff(tx, { name: '陈强' }),
  ]);
});

const allBachelors = { measure: 'education', appliesTo: 'share', level: 'bachelor', minimum: 100 } as const;

async function missedOf(team: string): Promise<number> {
  const events = await huaxin.as(keeper, (tx) => historyOf(tx, { kind: 'team', id: team }));
  return events.filter(({ kind }) => kind === 'team.qualification_missed').length;
}

test('a team says which of its rules it misses, and announces it when somebody joins or leaves', async () => {
  const { id } = await huaxin.as(keeper, (tx) => recordTeam(tx, { name: '驻场组', memberIds: [bachelor] }));
  await huaxin.as(keeper, (tx) => setQualification(tx, { team: id, rules: [allBachelors] }));
  assert.equal((await huaxin.as(keeper, (tx) => readTeam(tx, { team: id }))).missedRules, 0);

  const joined = await huaxin.as(keeper, (tx) => changeTeam(tx, { team: id, memberIds: [bachelor, plain] }));
  assert.equal(joined.missedRules, 1, 'warned, not refused');
  const { items } = await huaxin.as(keeper, (tx) => readQualification(tx, { team: id }));
  assert.deepEqual(
    items.map(({ isMet, value, short }) => [isMet, value, short.map(({ name }) => name)]),
    [[false, 50, ['陈强']]],
  );
  assert.equal(await missedOf(id), 1);

  await huaxin.as(keeper, (tx) => changeStaff(tx, { staff: plain, teamIds: [] }));
  assert.equal((await huaxin.as(keeper, (tx) => readTeam(tx, { team: id }))).missedRules, 0);
  await huaxin.as(keeper, (tx) => changeStaff(tx, { staff: plain, teamIds: [id] }));
  assert.equal(await missedOf(id), 2);
  await huaxin.as(systemCaller('identity.check-qualification'), (tx) => checkAllTeams(tx));
  assert.equal(await missedOf(id), 3);
});

test('refuses a rule that cannot be, a stale save, and a leader who is no member', async () => {
  const team = await huaxin.as(keeper, (tx) => recordTeam(tx, { name: '二线', memberIds: [bachelor] }));
  const set = (rules: Parameters<typeof setQualification>[1]['rules'], seenRevision = team.revision) =>
    huaxin.as(keeper, (tx) => setQualification(tx, { team: team.id, rules }), { seenRevision });
  await assert.rejects(set([{ ...allBachelors, level: 'senior' }]), refuses('qualification.level', 'rules.0'));
  await assert.rejects(
    set([allBachelors, { ...allBachelors, minimum: 0 }]),
    refuses('qualification.minimum', 'rules.1'),
  );
  await assert.rejects(set([{ ...allBachelors, appliesTo: 'mean' }]), refuses('qualification.reach', 'rules.0'));
  await set([allBachelors]);
  await assert.rejects(set([]), refuses('stale'));
  await assert.rejects(
    huaxin.as(keeper, (tx) => changeTeam(tx, { team: team.id, leaderId: plain })),
    refuses('team.leader_no_member', 'leaderId'),
  );
});

test('whoever leads a team and is a member no more leads it no more', async () => {
  const lead = { memberIds: [bachelor, plain], leaderId: plain };
  const team = await huaxin.as(keeper, (tx) => recordTeam(tx, { name: '三线', ...lead }));
  assert.deepEqual(
    team.members.map(({ name, isLeader }) => [name, isLeader]),
    [
      ['张伟', false],
      ['陈强', true],
    ],
  );
  const kept = await huaxin.as(keeper, (tx) => changeTeam(tx, { team: team.id, memberIds: [plain] }));
  assert.equal(kept.members[0]?.isLeader, true);
  const lost = await huaxin.as(keeper, (tx) => changeTeam(tx, { team: team.id, memberIds: [bachelor] }));
  assert.equal(lost.members[0]?.isLeader, false);
});

test("another provider's team is not found", async () => {
  const { id } = await huaxin.as(keeper, (tx) => recordTeam(tx, { name: '东海组' }));
  await assert.rejects(
    other.as(keeper, (tx) => setQualification(tx, { team: id, rules: [] })),
    refuses('not_found'),
  );
});
