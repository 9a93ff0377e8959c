import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ImportGiven } from '../../../../../platform/module/import-noun.ts';
import type { StaffHolder } from '../../../../../platform/module/staff-holder.ts';
import { historyOf } from '../../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../../test/harness/providers.ts';
import { recordBranch } from '../../branches/record-branch.ts';
import { setQualification } from '../../qualification/set-qualification.ts';
import { recordTeam } from '../../teams/record-team.ts';
import { changeStaff } from '../change-staff.ts';
import { lookUpStaff } from '../find-staff.ts';
import { readStaff } from '../read-staff.ts';
import { recordStaff } from '../record-staff.ts';
import { staffImport } from '../staff.import.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('staff.read', 'staff.change', 'staff.import', 'team.change', 'branch.change');
const busy = new Set<string>();
const holder: StaffHolder = {
  textKey: 'identity:holder.leads',
  canReturn: false,
  count: async (_tx, staffId) => (busy.has(staffId) ? 1 : 0),
  handOver: async () => undefined,
};
const { plan, write, undo, keyOf } = staffImport(() => [holder]);
const context = { customerId: null };

let huaxin: TestProvider;
before(async () => {
  huaxin = await ground.found('huaxin');
  await huaxin.as(keeper, async (tx) => {
    await recordBranch(tx, { name: '宁波分公司' });
    await recordTeam(tx, { name: '服务台', line: 1 });
    await recordTeam(tx, { name: '二线', line: 2 });
  });
});

function sheet(...rows: Record<string, string | null>[]): ImportGiven[] {
  return rows.map((values, at) => ({ number: at + 2, values }));
}
const outcomes = async (rows: readonly ImportGiven[]) =>
  (await huaxin.as(keeper, (tx) => plan(tx, rows, context))).map(({ outcome }) => outcome);
const written = (rows: readonly ImportGiven[]) => huaxin.as(keeper, (tx) => write(tx, rows, context));

const lin = {
  name: '林涛',
  employeeNumber: 'HX-0021',
  email: 'LinTao@huaxin.example.cn',
  mobile: '138 0000 1111',
  branch: '宁波分公司',
  teams: '服务台、二线',
};

test('brings staff with branch, teams and an account that waits; the same file again changes nothing', async () => {
  const rows = sheet(lin, { name: '高翔', employeeNumber: 'HX-0022' });
  assert.deepEqual(await outcomes(rows), ['create', 'create']);
  const [first] = await written(rows);
  const member = await huaxin.as(keeper, (tx) => readStaff(tx, { staff: first?.recordId ?? '' }));
  assert.deepEqual(
    [member.mobile, member.email, member.branch?.name, member.accountState, member.roles],
    ['13800001111', 'lintao@huaxin.example.cn', '宁波分公司', 'waiting', []],
  );
  assert.deepEqual(
    member.teams.map(({ name }) => name),
    ['二线', '服务台'],
  );
  assert.equal(member.revision, first?.revision);
  assert.equal((await huaxin.as(keeper, (tx) => lookUpStaff(tx, { q: 'lt' }))).items.length, 1);
  assert.deepEqual(await outcomes(rows), ['same', 'same']);
});

test('finds people by number, else by address, and changes what the file says', async () => {
  const rows = sheet(
    { name: '林涛', employeeNumber: 'HX-0021', position: '高级工程师', teams: '二线' },
    { name: '林涛', email: 'lintao@huaxin.example.cn', position: '组长' },
  );
  assert.deepEqual(await outcomes(rows), ['update', 'update']);
  assert.deepEqual(rows.map(keyOf), ['HX-0021', 'lintao@huaxin.example.cn']);
  const [changed] = await written(rows.slice(0, 1));
  const now = await huaxin.as(keeper, (tx) => readStaff(tx, { staff: changed?.recordId ?? '' }));
  assert.deepEqual([now.position, now.teams.length, now.mobile], ['高级工程师', 1, '13800001111']);
  const undone = await huaxin.as(keeper, (tx) => undo(tx, changed ? [changed] : []));
  const back = await huaxin.as(keeper, (tx) => readStaff(tx, { staff: changed?.recordId ?? '' }));
  assert.deepEqual([undone.length, back.position, back.teams.length], [1, null, 2]);
});

const faults: [sentence: string, row: Record<string, string | null>, column: string, code: string][] = [
  ['no key', { name: '吴刚' }, 'employeeNumber', 'key_missing'],
  ['a number that cannot be rung', { name: '吴刚', employeeNumber: 'A', mobile: '12' }, 'mobile', 'phone'],
  ['an address that is none', { name: '吴刚', email: 'wu@' }, 'email', 'email'],
  ['a branch that is not there', { name: '吴刚', employeeNumber: 'A', branch: '火星' }, 'branch', 'no_branch'],
  ['a team that is not there', { name: '吴刚', employeeNumber: 'A', teams: '服务台,火星' }, 'teams', 'no_team'],
  ["somebody else's address", { name: '高翔', employeeNumber: 'HX-0022', email: lin.email }, 'email', 'email_taken'],
  ['another address of an account', { ...lin, email: 'neu@huaxin.example.cn' }, 'email', 'email_of_account'],
];
for (const [sentence, row, column, code] of faults) {
  test(`says of ${sentence} what to do`, async () => {
    const [answer] = await huaxin.as(keeper, (tx) => plan(tx, sheet(row), context));
    assert.deepEqual(
      answer?.faults.map((fault) => [fault.column, fault.textKey]),
      [[column, `identity:fault.${code}`]],
    );
    assert.deepEqual(await written(sheet(row)), []);
  });
}

test('takes back whom it brought, unless they were changed since or have work in hand', async () => {
  const brought = await written(
    sheet(
      { name: '甲', employeeNumber: 'U-1', email: 'jia@huaxin.example.cn' },
      { name: '乙', employeeNumber: 'U-2' },
      { name: '丙', employeeNumber: 'U-3' },
    ),
  );
  const [gone, changed, working] = brought.map(({ recordId }) => recordId);
  await huaxin.as(keeper, (tx) => changeStaff(tx, { staff: changed ?? '', position: '组长' }));
  busy.add(working ?? '');
  assert.deepEqual(await huaxin.as(keeper, (tx) => undo(tx, brought)), [gone]);
  const left = await huaxin.as(keeper, (tx) => readStaff(tx, { staff: gone ?? '' }));
  assert.deepEqual([left.retiredAt !== null, left.accountState], [true, 'disabled']);
  assert.deepEqual(await outcomes(sheet({ name: '甲', employeeNumber: 'U-1' })), ['fault']);
});

test('a team that misses a rule by whom a file puts in it says so', async () => {
  const { id } = await huaxin.as(keeper, (tx) => recordTeam(tx, { name: '驻场组' }));
  const rule = { measure: 'education', appliesTo: 'share', level: 'bachelor', minimum: 100 } as const;
  await huaxin.as(keeper, (tx) => setQualification(tx, { team: id, rules: [rule] }));
  await huaxin.as(keeper, (tx) => recordStaff(tx, { name: '丁', employeeNumber: 'U-4' }));
  await written(sheet({ name: '丁', employeeNumber: 'U-4', teams: '驻场组' }));
  const told = await huaxin.as(keeper, (tx) => historyOf(tx, { kind: 'team', id }));
  assert.ok(told.some(({ kind }) => kind === 'team.qualification_missed'));
});

test("another provider's staff are nobody's to find", async () => {
  const other = await ground.found('other');
  await other.as(keeper, (tx) => recordStaff(tx, { name: '林涛', employeeNumber: 'B-1' }));
  assert.deepEqual(await outcomes(sheet({ name: '林涛', employeeNumber: 'B-1' })), ['create']);
});
