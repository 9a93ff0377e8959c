import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { addStaff } from '../staff/record-staff.ts';
import { changeTeam } from './change-team.ts';
import { importTeams } from './import-teams.ts';
import { listTeams } from './list-teams.ts';
import { readTeam } from './read-team.ts';
import { recordTeam } from './record-team.ts';
import { retireTeam } from './retire-team.ts';
import { teamsOf } from './team-member.store.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('staff.read', 'team.change');
let yunlian: TestProvider;
let other: TestProvider;
let [wangFang, liuYang] = ['', ''];
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other');
  [wangFang, liuYang] = await yunlian.as(systemCaller('test'), async (tx) => [
    await addStaff(tx, { name: '王芳' }),
    await addStaff(tx, { name: '刘洋' }),
  ]);
});

test('sets up a team with its line and members', async () => {
  const team = await yunlian.as(keeper, (tx) => recordTeam(tx, { name: '服务台', line: 1, memberIds: [wangFang] }));
  assert.deepEqual([team.line, team.members], [1, [{ id: wangFang, name: '王芳', isLeader: false }]]);
  assert.deepEqual(team.abilities, ['change', 'retire']);
  assert.deepEqual(await yunlian.as(keeper, (tx) => teamsOf(tx, wangFang)), [team.id]);
});

test('refuses a name that is taken and members who are not there', async () => {
  await assert.rejects(
    yunlian.as(keeper, (tx) => recordTeam(tx, { name: '服务台' })),
    { code: 'team.name_taken', field: 'name' },
  );
  await assert.rejects(
    yunlian.as(keeper, (tx) => recordTeam(tx, { name: '桌面', memberIds: [newId()] })),
    { code: 'unknown_reference', field: 'memberIds' },
  );
});

test('changes members; a stale save is refused; a retired team changes no more', async () => {
  const team = await yunlian.as(keeper, (tx) => recordTeam(tx, { name: '网络', line: 2, memberIds: [wangFang] }));
  const at = { seenRevision: team.revision };
  const changed = await yunlian.as(keeper, (tx) => changeTeam(tx, { team: team.id, memberIds: [liuYang] }), at);
  assert.deepEqual(
    changed.members.map(({ name }) => name),
    ['刘洋'],
  );
  await assert.rejects(
    yunlian.as(keeper, (tx) => changeTeam(tx, { team: team.id, name: '网络组' }), at),
    { code: 'stale' },
  );
  await yunlian.as(keeper, (tx) => retireTeam(tx, { team: team.id }));
  await assert.rejects(
    yunlian.as(keeper, (tx) => changeTeam(tx, { team: team.id, name: '网络组' })),
    { code: 'team.retired' },
  );
  const { items } = await yunlian.as(keeper, (tx) => listTeams(tx, {}));
  assert.ok(items.every(({ id }) => id !== team.id));
  const retired = await yunlian.as(keeper, (tx) => readTeam(tx, { team: team.id }));
  assert.deepEqual([retired.name, retired.abilities], ['网络', []]);
});

test("another provider's team is not found", async () => {
  const { items } = await yunlian.as(keeper, (tx) => listTeams(tx, {}));
  await assert.rejects(
    other.as(keeper, (tx) => readTeam(tx, { team: items[0]?.id ?? '' })),
    { code: 'not_found' },
  );
});

test('imports each foreign key once, and takes a team of the same name for the one that is meant', async () => {
  const { id } = await yunlian.as(keeper, (tx) => recordTeam(tx, { name: 'Group 70', line: 1 }));
  const rows = [
    { foreignKey: 'Group 70', name: 'Group 70' },
    { foreignKey: 'Group 24', name: 'Group 24' },
  ];
  const ids = await yunlian.as(keeper, (tx) => importTeams(tx, rows));
  assert.equal(ids.get('Group 70'), id);
  assert.deepEqual(await yunlian.as(keeper, (tx) => importTeams(tx, rows)), ids);
  const imported = await yunlian.as(keeper, (tx) => readTeam(tx, { team: ids.get('Group 24') ?? '' }));
  assert.equal(imported.line, null);
});
