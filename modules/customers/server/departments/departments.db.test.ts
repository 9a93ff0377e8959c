import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { meeting } from '../../../../test/harness/meeting.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { departmentAndBelow } from '../contacts/department-below.store.ts';
import { changeDepartment } from './change-department.ts';
import { departmentsByPaths } from './department-by-path.ts';
import { listDepartments } from './list-departments.ts';
import { moveDepartment } from './move-department.ts';
import { readDepartmentTree } from './read-department-tree.ts';
import { readDepartment } from './read-department.ts';
import { recordDepartment } from './record-department.ts';
import { reinstateDepartment } from './reinstate-department.ts';
import { retireDepartment } from './retire-department.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, stranger, donghai, xiling } = desk;

function record(name: string, parentId: string | null = null, customerId = donghai.id) {
  return as(manager, '10:00')((tx) => recordDepartment(tx, { name, parentId, customerId, costCentre: 'CC-1' }));
}

function read(department: string) {
  return as(manager, '10:30')((tx) => readDepartment(tx, { department }));
}

/** With the tree's word for it: as the contacts' own use cases put people into departments. */
async function join(name: string, departmentId: string): Promise<string> {
  return as(
    manager,
    '10:10',
  )(async (tx) => {
    const { id } = await recordContact(tx, { name, customerId: donghai.id });
    await tx.run(
      sqlBuilder.updateTable('contact').set({ departmentId }).where('tenantId', '=', tx.tenantId).where('id', '=', id),
    );
    return id;
  });
}

test('a department keeps what it was recorded with, and knows its path', async () => {
  const head = await record('宁波总部');
  const finance = await record('财务部', head.id);
  const view = await read(finance.id);
  assert.deepEqual(
    [view.path, view.parent, view.costCentre, view.contactCount, view.childCount],
    ['宁波总部/财务部', { id: head.id, name: '宁波总部' }, 'CC-1', 0, 0],
  );
  assert.deepEqual(view.abilities, ['change', 'move', 'retire']);
  const below = await as(manager, '10:01')((tx) => departmentAndBelow(tx, head.id));
  assert.deepEqual(below.toSorted(), [head.id, finance.id].toSorted());
});

test("cannot stand below another customer's department, nor be seen by another provider", async () => {
  const foreign = await record('教务处', null, xiling.id);
  await assert.rejects(record('招生办', foreign.id), refuses('unknown_reference', 'parentId'));
  const theirs = desk.other.as(stranger, (tx) => readDepartment(tx, { department: foreign.id }));
  await assert.rejects(theirs, refuses('not_found'));
});

test('is found by its pinyin, with its path', async () => {
  const head = await record('舟山分公司');
  await record('采购部', head.id);
  const { items } = await as(manager, '10:01')((tx) => listDepartments(tx, { q: 'cgb', customerId: donghai.id }));
  assert.deepEqual(
    items.map(({ path }) => path),
    ['舟山分公司/采购部'],
  );
});

test('a rename is refused beside one of that name, and else told', async () => {
  const one = await record('信息中心');
  const other = await record('资讯中心');
  const same = as(manager, '10:05', 1)((tx) => changeDepartment(tx, { department: other.id, name: '信息中心' }));
  await assert.rejects(same, refuses('department.name_taken', 'name'));
  const changed = await as(manager, '10:06', 1)((tx) => changeDepartment(tx, { department: one.id, name: '数字中心' }));
  assert.deepEqual([changed.name, changed.revision, changed.costCentre], ['数字中心', 2, 'CC-1']);
  const stale = as(manager, '10:07', 1)((tx) => changeDepartment(tx, { department: one.id, name: '信息部' }));
  await assert.rejects(stale, refuses('stale'));
});

test('moves with all below it, but never below itself, even when two move at once', async () => {
  const [a, b] = [await record('甲部'), await record('乙部')];
  const into = (department: string, parentId: string | null) =>
    as(manager, '10:05')((tx) => moveDepartment(tx, { department, parentId }));
  const answers = await Promise.allSettled([into(a.id, b.id), into(b.id, a.id)]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const [loser] = answers.filter((answer) => answer.status === 'rejected');
  refuses('department.cycle', 'parentId')(loser?.reason);
});

test('one with people and departments below is retired only when it is said where they go', async () => {
  const [old, next] = [await record('旧事业部'), await record('新事业部')];
  const team = await record('一组', old.id);
  const person = await join('秦岚', old.id);
  const retire = (successorId?: string | null) =>
    as(
      manager,
      '10:20',
    )((tx) => retireDepartment(tx, { department: old.id, ...(successorId !== undefined && { successorId }) }));
  await assert.rejects(retire(), refuses('department.in_use', 'successorId'));
  await assert.rejects(retire(team.id), refuses('department.successor_below', 'successorId'));
  const retired = await retire(next.id);
  assert.deepEqual([retired.isRetired, retired.abilities], [true, ['reinstate']]);
  assert.deepEqual([(await read(next.id)).contactCount, (await read(team.id)).path], [1, '新事业部/一组']);
  const history = await as(manager, '10:30')((tx) => historyOf(tx, { kind: 'contact', id: person }));
  assert.deepEqual(history.at(-1)?.kind, 'contact.changed');
  const back = await as(manager, '10:31')((tx) => reinstateDepartment(tx, { department: old.id }));
  assert.equal(back.isRetired, false);
});

test('paths of an import make what is missing, once, also when two imports run at once', async () => {
  const paths = ['集团/法务部', '集团/法务部/合同组', '集团 / 行政部'];
  const all = () => as(manager, '11:00')((tx) => departmentsByPaths(tx, donghai.id, paths));
  const [one, other] = await Promise.all([all(), all()]);
  assert.deepEqual([...one], [...other]);
  const { items } = await as(manager, '11:01')((tx) => readDepartmentTree(tx, { customer: donghai.id }));
  assert.deepEqual(
    items.filter(({ path }) => path.startsWith('集团')).map(({ path }) => path),
    ['集团', '集团/法务部', '集团/法务部/合同组', '集团/行政部'],
  );
  assert.equal((await as(manager, '11:02')((tx) => departmentsByPaths(tx, donghai.id, [' / ']))).size, 0);
});

test('a path through a retired department brings it back', async () => {
  const gone = await record('电算部');
  await as(manager, '10:05')((tx) => retireDepartment(tx, { department: gone.id }));
  const ids = await as(manager, '10:06')((tx) => departmentsByPaths(tx, donghai.id, ['电算部']));
  assert.equal(ids.get('电算部'), gone.id);
  assert.equal((await read(gone.id)).isRetired, false);
});

test('one that somebody has changed meanwhile is not brought back unseen', async () => {
  const { id } = await as(manager, '12:00')((tx) => recordDepartment(tx, { customerId: donghai.id, name: '旧档案室' }));
  await as(manager, '12:01', 1)((tx) => retireDepartment(tx, { department: id }));
  const stale = as(manager, '12:02', 1)((tx) => reinstateDepartment(tx, { department: id }));
  await assert.rejects(stale, refuses('stale'));
});

test('two moves at once that name the revision they saw make no circle', async () => {
  const [one, other] = [await record('一分厂'), await record('二分厂')];
  const [ofOne, ofOther] = [await record('一车间', one.id), await record('二车间', other.id)];
  const bothHaveBegun = meeting(2);
  const below = (department: string, parentId: string) =>
    as(
      manager,
      '10:20',
      1,
    )(async (tx) => {
      await bothHaveBegun(tx);
      return moveDepartment(tx, { department, parentId });
    });
  const answers = await Promise.allSettled([below(one.id, ofOther.id), below(other.id, ofOne.id)]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});
