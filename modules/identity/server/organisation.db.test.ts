import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newId } from '../../../platform/crypto/new-id.ts';
import { systemCaller, type Caller } from '../../../platform/database/caller.ts';
import { historyOf } from '../../../platform/log/event.store.ts';
import { staffWith } from '../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../test/harness/providers.ts';
import { refuses } from '../../../test/harness/service-desk.ts';
import { changeBranch } from './branches/change-branch.ts';
import { listBranches } from './branches/list-branches.ts';
import { recordBranch } from './branches/record-branch.ts';
import { retireBranch } from './branches/retire-branch.ts';
import { listCertificates } from './certificates/list-certificates.ts';
import { recordCertificate } from './certificates/record-certificate.ts';
import { retireCertificate } from './certificates/retire-certificate.ts';
import { recordSkill } from './skills/record-skill.ts';
import { retireSkill } from './skills/retire-skill.ts';
import { setSkillLevel } from './skills/set-skill-level.ts';
import { changeStaff } from './staff/change-staff.ts';
import { listStaff } from './staff/list-staff.ts';
import { readStaff } from './staff/read-staff.ts';
import { addStaff, recordStaff } from './staff/record-staff.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('staff.read', 'staff.change', 'staff.assess', 'branch.change', 'skill.change');
const purser = staffWith('staff.read', 'staff.change', 'staff.read_cost');
let huaxin: TestProvider;
let other: TestProvider;
let zhang = '';
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  zhang = await huaxin.as(systemCaller('test'), (tx) => addStaff(tx, { name: '张伟' }));
});

const at = <T>(work: Parameters<typeof huaxin.as<T>>[1], caller: Caller = keeper) => huaxin.as(caller, work);

test('a branch is recorded, changed, and closed when nobody belongs to it any more', async () => {
  const branch = await at((tx) => recordBranch(tx, { name: '宁波分公司', phone: '0574-87654321' }));
  await assert.rejects(
    at((tx) => recordBranch(tx, { name: '宁波分公司' })),
    refuses('branch.name_taken', 'name'),
  );
  const member = await at((tx) => recordStaff(tx, { name: '林涛', branchId: branch.id }));
  assert.deepEqual(member.branch, { id: branch.id, name: '宁波分公司' });
  await assert.rejects(
    at((tx) => retireBranch(tx, { branch: branch.id })),
    refuses('branch.in_use'),
  );
  await at((tx) => changeStaff(tx, { staff: member.id, branchId: null }));
  await at((tx) => changeBranch(tx, { branch: branch.id, address: '宁波市北仑区' }));
  await at((tx) => retireBranch(tx, { branch: branch.id }));
  assert.deepEqual((await at((tx) => listBranches(tx, {}))).items, []);
  await assert.rejects(
    at((tx) => changeStaff(tx, { staff: member.id, branchId: branch.id })),
    refuses('unknown_reference', 'branchId'),
  );
});

test('what an hour costs is seen and written by whoever may, and the log does not say it', async () => {
  const costAnHour = { amount: '86.5', currency: 'CNY' as const };
  await assert.rejects(
    at((tx) => changeStaff(tx, { staff: zhang, costAnHour })),
    refuses('forbidden', 'costAnHour'),
  );
  const seen = await at((tx) => changeStaff(tx, { staff: zhang, costAnHour }), purser);
  assert.deepEqual(seen.costAnHour, { amount: '86.50', currency: 'CNY' });
  assert.equal('costAnHour' in (await at((tx) => readStaff(tx, { staff: zhang }))), false);
  const events = await at((tx) => historyOf(tx, { kind: 'staff', id: zhang }));
  const change = events.find(({ kind }) => kind === 'staff.changed');
  assert.deepEqual([change?.payload, change?.text], [{ fields: ['costFenAnHour'] }, {}]);
});

test('a skill is given at a level, found by it, and taken away; a retired one is given to nobody', async () => {
  const skill = await at((tx) => recordSkill(tx, { name: '网络' }));
  const set = (level: 1 | 2 | 3 | 4 | null) => at((tx) => setSkillLevel(tx, { staff: zhang, skill: skill.id, level }));
  assert.deepEqual((await set(3)).items, [{ id: skill.id, name: '网络', level: 3 }]);
  const withLevel = (level: number) => at((tx) => listStaff(tx, { skill: skill.id, level }));
  assert.deepEqual(
    (await withLevel(3)).items.map(({ id }) => id),
    [zhang],
  );
  assert.deepEqual((await withLevel(4)).items, []);
  assert.deepEqual((await set(null)).items, []);
  await at((tx) => retireSkill(tx, { skill: skill.id }));
  await assert.rejects(set(1), refuses('skill.retired'));
});

test('certificates stand by their end, those without one last; who has an expired one is found', async () => {
  const record = (name: string, expiresOn: string | null) =>
    at((tx) => recordCertificate(tx, { staffId: zhang, name, expiresOn }));
  await record('长期证', null);
  await record('明年', '2027-11-01');
  await record('快到期', '2026-12-01');
  const expired = await record('已过期', '2026-11-19');
  const first = await at((tx) => listCertificates(tx, { limit: 3 }));
  const rest = await at((tx) => listCertificates(tx, { limit: 3, cursor: first.next ?? '' }));
  assert.deepEqual(
    [...first.items, ...rest.items].map(({ name, standing }) => [name, standing]),
    [
      ['已过期', 'expired'],
      ['快到期', 'soon'],
      ['明年', 'valid'],
      ['长期证', 'lasting'],
    ],
  );
  const soon = await at((tx) => listCertificates(tx, { standing: ['soon', 'lasting'] }));
  assert.deepEqual(
    soon.items.map(({ name }) => name),
    ['快到期', '长期证'],
  );
  const found = () => at((tx) => listStaff(tx, { certificate: 'expired' }));
  assert.equal((await found()).items.length, 1);
  await at((tx) => retireCertificate(tx, { certificate: expired.id }));
  assert.equal((await found()).items.length, 0);
  await assert.rejects(
    at((tx) => recordCertificate(tx, { staffId: zhang, name: '反', issuedOn: '2026-01-02', expiresOn: '2026-01-01' })),
    refuses('certificate.ends_before_issue', 'expiresOn'),
  );
});

test("nothing of it is another provider's", async () => {
  const branch = await at((tx) => recordBranch(tx, { name: '成都分公司' }));
  await assert.rejects(
    other.as(keeper, (tx) => changeBranch(tx, { branch: branch.id, name: '抢来的' })),
    refuses('not_found'),
  );
  await assert.rejects(
    other.as(keeper, (tx) => recordCertificate(tx, { staffId: zhang, name: '抢来的' })),
    refuses('unknown_reference', 'staffId'),
  );
  const { items } = await other.as(keeper, (tx) => listCertificates(tx, {}));
  assert.deepEqual(items, []);
  await assert.rejects(
    at((tx) => recordStaff(tx, { name: '吴刚', branchId: newId() })),
    refuses('unknown_reference', 'branchId'),
  );
});
