import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { readStaff } from '../staff/read-staff.ts';
import { addStaff } from '../staff/record-staff.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { changeCriterion } from './change-criterion.ts';
import { grantGrade } from './grant-grade.ts';
import { listCriteria } from './list-criteria.ts';
import { saveGradeHeld } from './grade.store.ts';
import { listGrants } from './list-grants.ts';
import { verifyGrades } from './verify-grades.ts';

const ground = await openGround();
after(() => ground.close());

let huaxin: TestProvider;
let english: TestProvider;
let assessor: Caller;
let [zhang, zhou] = ['', ''];
before(async () => {
  huaxin = await ground.found('huaxin');
  english = await ground.found('english', 'en');
  [zhang, zhou] = await huaxin.as(systemCaller('test'), async (tx) => [
    await addStaff(tx, { name: '张伟' }),
    await addStaff(tx, { name: '周宁' }),
  ]);
  assessor = { ...staffWith('staff.read', 'staff.assess', 'grade_criteria.change'), subjectId: zhou };
});

const senior = {
  ladder: 'engineer',
  grade: 'senior',
  evidence: 'RHCA；主持三次重大事件',
  grantedOn: '2026-11-01',
} as const;

test('grants a grade on evidence, keeps it on the row, and tells the history', async () => {
  const grant = await huaxin.as(assessor, (tx) => grantGrade(tx, { staff: zhang, ...senior }));
  assert.deepEqual([grant.grade, grant.grantedBy], ['senior', '周宁']);
  assert.equal((await huaxin.as(assessor, (tx) => readStaff(tx, { staff: zhang }))).engineerGrade, 'senior');
  await huaxin.as(assessor, (tx) => grantGrade(tx, { staff: zhang, ...senior, grade: null, evidence: '证书过期未续' }));
  const { items } = await huaxin.as(assessor, (tx) => listGrants(tx, { staff: zhang }));
  assert.deepEqual(
    items.map(({ grade }) => grade),
    [null, 'senior'],
  );
  assert.equal((await huaxin.as(assessor, (tx) => readStaff(tx, { staff: zhang }))).engineerGrade, null);
});

test('a grade that nobody granted is found when the staff are verified', async () => {
  const asSystem = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(systemCaller('test'), work);
  assert.deepEqual(await asSystem((tx) => verifyGrades(tx)), []);
  const keep = (grade: 'expert' | null) =>
    asSystem((tx) =>
      saveGradeHeld(tx, {
        ...senior,
        ladder: 'desk',
        grade,
        staffId: zhou,
        id: zhou,
        grantedBy: zhou,
        createdAt: tx.now,
      }),
    );
  await keep('expert');
  assert.deepEqual(await asSystem((tx) => verifyGrades(tx)), [
    `staff member ${zhou}: desk grade is "expert", should be null`,
  ]);
  await keep(null);
});

test('refuses oneself, a grade of the other ladder, what is held already, and a day to come', async () => {
  const grant = (more: Partial<Parameters<typeof grantGrade>[1]>) =>
    huaxin.as(assessor, (tx) => grantGrade(tx, { staff: zhang, ...senior, ...more }));
  await assert.rejects(grant({ staff: zhou }), refuses('grade.not_yourself'));
  await assert.rejects(grant({ grade: 'expert' }), refuses('grade.not_on_ladder', 'grade'));
  await assert.rejects(grant({ grade: null }), refuses('grade.held_already', 'grade'));
  await assert.rejects(grant({ grantedOn: '2026-11-21' }), refuses('grade.in_future', 'grantedOn'));
});

test("criteria are delivered in the provider's language, and are its own once it has written them", async () => {
  const { items } = await huaxin.as(assessor, (tx) => listCriteria(tx));
  assert.deepEqual([items.length, items.every(({ isDelivered }) => isDelivered)], [7, true]);
  assert.match(items[0]?.text ?? '', /半年/);
  assert.match((await english.as(assessor, (tx) => listCriteria(tx))).items[0]?.text ?? '', /Half a year/);

  const written = { ladder: 'engineer', grade: 'junior', text: '通过内部考试', revision: 1 } as const;
  const changed = await huaxin.as(assessor, (tx) => changeCriterion(tx, written));
  assert.deepEqual([changed.isDelivered, changed.revision], [false, 2]);
  await assert.rejects(
    huaxin.as(assessor, (tx) => changeCriterion(tx, written)),
    refuses('stale'),
  );
  const elsewhere = await english.as(assessor, (tx) => listCriteria(tx));
  assert.equal(elsewhere.items[0]?.isDelivered, true);
});
