import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mappedTwice, proposeMapping, stillThere } from './mapping.rules.ts';

const columns = [
  { key: 'name', names: ['姓名', 'Name', '员工姓名'] },
  { key: 'employeeNumber', names: ['工号', 'Employee number', 'Employee No.'] },
  { key: 'mobile', names: ['手机', 'Mobile', '手机号码'] },
];

const heads: readonly [head: string, key: string | null][] = [
  ['姓名', 'name'],
  ['姓 名', 'name'],
  ['＊姓名', 'name'],
  ['姓名（必填）', 'name'],
  ['NAME', 'name'],
  ['employee no', 'employeeNumber'],
  ['Employee_Number', 'employeeNumber'],
  ['手机号码 [11 位]', 'mobile'],
  ['【必填】手机', 'mobile'],
  ['姓名拼音', null],
  ['', null],
  ['（必填）', null],
];
for (const [head, key] of heads) {
  test(`a head ${JSON.stringify(head)} becomes ${key ?? 'nothing'}`, () => {
    assert.deepEqual(proposeMapping([head], columns), [key]);
  });
}

test('the head that is exactly a name goes before one that is so without its remark', () => {
  assert.deepEqual(proposeMapping(['手机（备用）', '手机'], columns), [null, 'mobile']);
});

test('no column is taken twice, whatever the heads are', () => {
  const anyHead = fc.oneof(fc.string(), fc.constantFrom(...columns.flatMap(({ names }) => names)));
  fc.assert(
    fc.property(fc.array(anyHead), (given) => {
      const mapping = proposeMapping(given, columns);
      assert.equal(mapping.length, given.length);
      assert.equal(mappedTwice(mapping), undefined);
    }),
  );
});

test('of a remembered mapping, what has been taken out of use is left out', () => {
  assert.deepEqual(stillThere(['name', 'custom.seat', null], columns), ['name', null, null]);
});
