import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planPaths } from './department-path.rules.ts';
import { countsBelow, idsBelow, namesOfPath, placeFault, withPaths } from './department.rules.ts';

const nodes = [
  { id: 'head', parentId: null, name: '总部', retiredAt: null, contactCount: 1 },
  { id: 'plant', parentId: null, name: '工厂', retiredAt: null, contactCount: 0 },
  { id: 'finance', parentId: 'head', name: '财务部', retiredAt: null, contactCount: 4 },
  { id: 'payroll', parentId: 'finance', name: '薪酬组', retiredAt: null, contactCount: 2 },
  { id: 'old', parentId: 'head', name: '电算部', retiredAt: '2026-01-01T00:00:00.000Z', contactCount: 0 },
];

test('a path names every department from the top, each parent before its children', () => {
  assert.deepEqual(
    withPaths(nodes).map(({ path }) => path),
    ['总部', '总部/财务部', '总部/财务部/薪酬组', '总部/电算部', '工厂'],
  );
});

test('counts people with those of all departments below', () => {
  assert.deepEqual(Object.fromEntries(countsBelow(nodes)), { payroll: 2, finance: 6, old: 0, head: 7, plant: 0 });
});

test('knows what is below, itself too', () => {
  assert.deepEqual(idsBelow(nodes, 'head'), ['head', 'finance', 'payroll', 'old']);
  assert.deepEqual(idsBelow(nodes, 'nobody'), []);
});

const places: [says: string, id: string, parentId: string | null, name: string, fault: string | null][] = [
  ['may stand below another', 'payroll', 'plant', '薪酬组', null],
  ['may stand at the top', 'finance', null, '财务部', null],
  ['not below itself', 'finance', 'finance', '财务部', 'cycle'],
  ['not below its own', 'head', 'payroll', '总部', 'cycle'],
  ['not below a retired one', 'plant', 'old', '工厂', 'parent_retired'],
  ['not beside one of its name', 'new', 'head', '财务部', 'name_taken'],
  ['not beside a retired one of its name', 'new', 'head', '电算部', 'name_taken'],
];
for (const [says, id, parentId, name, fault] of places) {
  test(`a department: ${says}`, () => assert.equal(placeFault(nodes, { id, parentId, name }), fault));
}

test('ten levels, and no more', () => {
  const chain = Array.from({ length: 10 }, (_, n) => ({
    id: `${n}`,
    parentId: n === 0 ? null : `${n - 1}`,
    name: `${n}`,
    retiredAt: null,
  }));
  assert.equal(placeFault(chain, { id: 'new', parentId: '9', name: '11' }), 'too_deep');
  assert.equal(placeFault(chain, { id: 'new', parentId: '8', name: '10' }), null);
  assert.equal(placeFault(nodes.concat(), { id: 'head', parentId: 'plant', name: '总部' }), null);
});

const paths: [written: string, names: string[]][] = [
  ['总部/财务部', ['总部', '财务部']],
  [' 总部 ／ 财务部 / ', ['总部', '财务部']],
  ['总部>财务部→薪酬组', ['总部', '财务部', '薪酬组']],
  ['财务部', ['财务部']],
  ['//', []],
  ['1/2/3/4/5/6/7/8/9/10/11', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10·11']],
];
for (const [written, names] of paths) {
  test(`"${written}" is ${names.length} levels`, () => assert.deepEqual(namesOfPath(written), names));
}

test('paths make what is missing once, use what is there, and bring back what was retired', () => {
  let made = 0;
  const plan = planPaths(
    nodes,
    ['总部/财务部', '总部/电算部', '总部/仓储部/一组', '总部 / 仓储部', '/'],
    () => `new ${++made}`,
  );
  assert.deepEqual(
    [...plan.ids],
    [
      ['总部/财务部', 'finance'],
      ['总部/电算部', 'old'],
      ['总部/仓储部/一组', 'new 2'],
      ['总部 / 仓储部', 'new 1'],
    ],
  );
  assert.deepEqual(plan.added, [
    { id: 'new 1', parentId: 'head', name: '仓储部' },
    { id: 'new 2', parentId: 'new 1', name: '一组' },
  ]);
  assert.deepEqual(plan.reinstated, ['old']);
});
