import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { packStored } from '../../../../platform/sheets/pack-stored.ts';
import { checkImport } from './check-import.ts';
import { chooseSheet } from './choose-sheet.ts';
import { openImports, workbook } from './imports-ground.cases.ts';

const imports = await openImports();
after(() => imports.close());
const { nouns, handIn, read, work, as, checked, written, rowsOf } = imports;

const heads = ['名称', '地 址（选填）', '备注'];

test('reads a file and proposes what its columns are, and nothing is written', async () => {
  const view = await handIn(
    workbook([['东海医院场所一览'], [], heads, ['总院', '人民路 1 号', '大'], ['分院', null, null]]),
  );
  assert.deepEqual(
    [view.state, view.headRow, view.heads, view.mapping, view.counts.total],
    ['mapping', 3, heads, ['name', 'address', null], 2],
  );
  assert.deepEqual(view.samples, [['总院', '分院'], ['人民路 1 号'], ['大']]);
  assert.deepEqual(view.abilities, ['check', 'cancel']);
});

test('says of each faulty row what is wrong, leaves it out, and takes the others', async () => {
  const rows = [
    ['火星', '远'],
    [null, '无名'],
    ['甲', '6.37702E+15'],
    ['乙', '#N/A'],
    ['丙', 'x'.repeat(1_000_000)],
    ['丁', '在'],
    ['丁', '重'],
  ];
  // a cell of an .xlsx holds 32,767 letters at most, one of a text file any number
  const csv = [heads, ...rows].map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\r\n');
  const view = await checked(await handIn(Buffer.from(csv), { fileName: '场所.csv' }));
  assert.deepEqual([view.counts.fault, view.counts.create], [6, 1]);
  const { items } = await rowsOf(view, 'fault');
  assert.deepEqual(
    items.map(({ number, faults }) => [number, faults.map(({ at, textKey, params }) => [at, textKey, params])]),
    [
      [2, [[0, 'imports:fault.empty', {}]]],
      [3, [[0, 'imports:fault.empty', {}]]],
      [4, [[1, 'imports:fault.spoilt', {}]]],
      [5, [[1, 'imports:fault.formula', {}]]],
      [6, [[1, 'imports:fault.too_long', {}]]],
      [8, [[null, 'imports:fault.double', { row: 7 }]]],
    ],
  );
  const done = await written(view);
  assert.deepEqual([done.state, done.counts.create, done.counts.fault], ['done', 1, 6]);
});

test('a file that is none is refused with what to do', async () => {
  const numbers = [
    [1, 2],
    [3, 4],
  ];
  const tooManyParts = Array.from({ length: 5001 }, (_, at) => ({ name: `xl/${at}.xml`, content: Buffer.alloc(0) }));
  const files: [Uint8Array, string][] = [
    [Buffer.from('%PDF-1.7 nothing here\0'), '名单.xlsx'],
    [packStored(tooManyParts), '炸弹.xlsx'],
    [workbook([[]]), '空.xlsx'],
    [workbook([heads]), '只有列名.xlsx'],
    [workbook(numbers), '只有数字.xlsx'],
    [workbook([Array.from({ length: 201 }, (_, at) => `列${at}`), ['x']]), '太宽.xlsx'],
  ];
  const failures = [];
  for (const [content, fileName] of files) failures.push((await handIn(content, { fileName })).failure);
  assert.deepEqual(failures, ['not_a_sheet', 'bomb', 'empty', 'only_heads', 'no_heads', 'too_many_columns']);
});

test('takes 200 columns, numbers doubled heads, and reads another sheet when it is chosen', async () => {
  const wide = Array.from({ length: 200 }, (_, at) => (at === 0 ? '名称' : '电话'));
  const view = await handIn(workbook([wide, ['天桥']], [heads, ['地铁站', '东']]));
  assert.deepEqual([view.heads.length, view.heads[1], view.heads[2]], [200, '电话', '电话 (2)']);
  assert.deepEqual(view.abilities, ['choose_sheet', 'check', 'cancel']);
  await as((tx) => chooseSheet(tx, nouns, { import: view.id, sheet: 1 }));
  await work();
  const other = await read(view.id);
  assert.deepEqual([other.state, other.sheet, other.samples[0]], ['mapping', 1, ['地铁站']]);
  const unknown = as((tx) => chooseSheet(tx, nouns, { import: view.id, sheet: 2 }));
  await assert.rejects(unknown, refuses('import.unknown_sheet', 'sheet'));
});

test('remembers how a file with the same heads was mapped', async () => {
  const own = ['楼', '在哪里'];
  const first = await handIn(workbook([own, ['一号楼', '东']]));
  assert.deepEqual(first.mapping, [null, null]);
  await checked(first, ['name', 'address']);
  const second = await handIn(workbook([own, ['二号楼', '西']]));
  assert.deepEqual(second.mapping, ['name', 'address']);
});

test('refuses a mapping that lacks, doubles or makes up a column', async () => {
  const view = await handIn(workbook([heads, ['三号楼']]));
  const check = (mapping: (string | null)[]) => as((tx) => checkImport(tx, nouns, { import: view.id, mapping }));
  await assert.rejects(check([null, 'address', null]), refuses('import.column_missing', 'mapping'));
  await assert.rejects(check(['name', 'name', null]), refuses('import.column_twice', 'mapping.1'));
  await assert.rejects(check(['name', 'colour', null]), refuses('import.column_unknown', 'mapping.1'));
  await assert.rejects(check(['name']), refuses('import.heads_differ', 'mapping'));
});
