import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { staffWith } from '../../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../../test/harness/providers.ts';
import { changeSupplier } from '../change-supplier.ts';
import { readSupplier } from '../read-supplier.ts';
import { recordSupplier } from '../record-supplier.ts';
import { retireSupplier } from '../retire-supplier.ts';
import { supplierImport } from '../supplier.import.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('supplier.read', 'supplier.change', 'supplier.import');
const context = { customerId: null };
const { plan, write, undo, keyOf } = supplierImport;

let huaxin: TestProvider;
before(async () => {
  huaxin = await ground.found('huaxin');
});

function sheet(...rows: Record<string, string | null>[]): ImportGiven[] {
  return rows.map((values, at) => ({ number: at + 2, values }));
}
const outcomes = async (rows: readonly ImportGiven[]) =>
  (await huaxin.as(keeper, (tx) => plan(tx, rows, context))).map(({ outcome }) => outcome);
const written = (rows: readonly ImportGiven[]) => huaxin.as(keeper, (tx) => write(tx, rows, context));
const read = (id: string | undefined) => huaxin.as(keeper, (tx) => readSupplier(tx, { supplier: id ?? '' }));

const lianchuang = {
  name: '宁波联创电脑有限公司',
  kinds: '供货商，维保',
  phone: '0574 8700 1234',
  person: '陆晓峰',
  personPhone: '139 0000 2222',
};

test('brings suppliers with whoever is called first; the same file again changes nothing', async () => {
  const rows = sheet(lianchuang, { name: '太平洋保险', kinds: 'insurance' }, { name: '小店', kinds: null });
  assert.deepEqual(await outcomes(rows), ['create', 'create', 'create']);
  const [first, , third] = await written(rows);
  const { kinds, people, revision } = await read(first?.recordId);
  assert.deepEqual([kinds, people.map(({ name }) => name)], [['supplier', 'maintainer'], ['陆晓峰']]);
  assert.equal(revision, first?.revision);
  assert.deepEqual((await read(third?.recordId)).kinds, ['supplier']);
  assert.deepEqual(await outcomes(rows), ['same', 'same', 'same']);
});

test('finds one by its name however it is written, changes what the row says, and is undone', async () => {
  const { id } = await huaxin.as(keeper, (tx) =>
    recordSupplier(tx, { name: 'HP 服务中心', kinds: ['maintainer'], people: [{ name: '王磊' }] }),
  );
  const rows = sheet({ name: 'hp 服务中心', kinds: '维保商、回收', person: '李雯' });
  assert.deepEqual(rows.map(keyOf), ['hp 服务中心']);
  assert.deepEqual(await outcomes(rows), ['update']);
  const [row] = await written(rows);
  const now = await read(id);
  assert.deepEqual([now.name, now.kinds], ['HP 服务中心', ['maintainer', 'disposer']]);
  assert.deepEqual(
    now.people.map(({ name }) => name),
    ['李雯', '王磊'],
  );
  assert.deepEqual(await huaxin.as(keeper, (tx) => undo(tx, row ? [row] : [])), [id]);
  const back = await read(id);
  assert.deepEqual([back.kinds, back.people.map(({ name }) => name)], [['maintainer'], ['王磊']]);
});

const faults: [sentence: string, row: Record<string, string | null>, column: string, code: string][] = [
  ['a kind that is none', { name: '甲', kinds: '供货商、朋友' }, 'kinds', 'kind'],
  ['a number that cannot be rung', { name: '甲', phone: '12' }, 'phone', 'phone'],
  ['an address that is none', { name: '甲', email: 'a@' }, 'email', 'email'],
  ['a name that is too long', { name: '长'.repeat(101) }, 'name', 'too_long'],
  ['a number of nobody', { name: '甲', personPhone: '13900002222' }, 'person', 'person_missing'],
  ['one that is out of use', { name: '歇业公司' }, 'name', 'retired'],
];
for (const [sentence, row, column, code] of faults) {
  test(`says of ${sentence} what to do`, async () => {
    if (code === 'retired') {
      const { id } = await huaxin.as(keeper, (tx) => recordSupplier(tx, { name: '歇业公司', kinds: ['supplier'] }));
      await huaxin.as(keeper, (tx) => retireSupplier(tx, { supplier: id }));
    }
    const [answer] = await huaxin.as(keeper, (tx) => plan(tx, sheet(row), context));
    assert.deepEqual(
      answer?.faults.map((fault) => [fault.column, fault.textKey]),
      [[column, `suppliers:fault.${code}`]],
    );
    assert.deepEqual(await written(sheet(row)), []);
  });
}

test('takes back what it brought, unless it was changed since', async () => {
  const brought = await written(sheet({ name: '乙公司' }, { name: '丙公司' }));
  const [gone, changed] = brought.map(({ recordId }) => recordId);
  await huaxin.as(keeper, (tx) => changeSupplier(tx, { supplier: changed ?? '', note: '改过' }));
  assert.deepEqual(await huaxin.as(keeper, (tx) => undo(tx, brought)), [gone]);
  assert.notEqual((await read(gone)).retiredAt, null);
});
