import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { utils } from '@e965/xlsx';
import { listSheets } from './read-sheets.ts';
import { allCells, allRows, bookOf, bytesOf, handMade, openFiles } from './sheet-files.cases.ts';

const files = await openFiles();
after(() => files.close());

const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is>${text}</is></c>`;

const cells: readonly [what: string, xml: string, format: string | null, text: string | null][] = [
  ['a phone in General as its digits', '<c r="A1"><v>13800001111</v></c>', null, '13800001111'],
  [
    'a whole number that Excel shows as 6.37702E+14',
    '<c r="A1"><v>6.37702123456789E14</v></c>',
    null,
    '637702123456789',
  ],
  [
    'a card number of sixteen digits, whose last one is gone',
    '<c r="A1"><v>6.37702123456789E15</v></c>',
    null,
    '6.37702123456789E+15',
  ],
  [
    'a code of sixteen digits',
    '<c r="A1" s="1"><v>6377021234567890</v></c>',
    '0000000000000000',
    '6.37702123456789E+15',
  ],
  [
    'a whole number that has lost its last digits',
    '<c r="A1"><v>110101199001011230</v></c>',
    null,
    '1.10101199001011E+17',
  ],
  ['a fraction without dust', '<c r="A1"><v>0.30000000000000004</v></c>', null, '0.3'],
  ['a very small number', '<c r="A1"><v>1.5E-7</v></c>', null, '0.00000015'],
  ['a number with thousands', '<c r="A1" s="1"><v>1234567.5</v></c>', '#,##0.00', '1234567.5'],
  ['a number in scientific format', '<c r="A1" s="1"><v>13800001111</v></c>', '0.00E+00', '13800001111'],
  ['leading zeros that its format adds', '<c r="A1" s="1"><v>123</v></c>', '000000', '000123'],
  ['a phone that its format groups', '<c r="A1" s="1"><v>13800001111</v></c>', '000-0000-0000', '138-0000-1111'],
  ['a share', '<c r="A1" s="1"><v>0.125</v></c>', '0.0%', '12.5%'],
  ['a day', '<c r="A1" s="1"><v>46347</v></c>', 'yyyy/m/d', '2026-11-21'],
  [
    'a day in Chinese',
    '<c r="A1" s="1"><v>46347</v></c>',
    'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
    '2026-11-21',
  ],
  ['a day and its time', '<c r="A1" s="1"><v>46347.354166666664</v></c>', 'yyyy-mm-dd hh:mm', '2026-11-21 08:30'],
  ['a day whose time is not shown', '<c r="A1" s="1"><v>46347.9</v></c>', 'yyyy-mm-dd', '2026-11-21'],
  ['a time', '<c r="A1" s="1"><v>0.354166666666667</v></c>', 'h:mm', '08:30'],
  ['hours beyond a day', '<c r="A1" s="1"><v>1.5</v></c>', '[h]:mm', '36:00'],
  ['a day that XML says itself', '<c r="A1" s="1" t="d"><v>2026-11-21T00:00:00Z</v></c>', 'yyyy-mm-dd', '2026-11-21'],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', null, 'TRUE'],
  ['what a formula gave last', '<c r="A1"><f>1+1</f><v>2</v></c>', null, '2'],
  ['the text that a formula gave', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>张伟</v></c>', null, '张伟'],
  ['the error that a formula gave', '<c r="A1" t="e"><f>VLOOKUP(1,B:B,1,0)</f><v>#N/A</v></c>', null, '#N/A'],
  ['rich text as one', inline('A1', '<r><t>张</t></r><r><rPr><b/></rPr><t>伟</t></r>'), null, '张伟'],
  ['text of digits', inline('A1', '<t>00123</t>'), null, '00123'],
  ['spaces of all kinds', inline('A1', '<t xml:space="preserve">\u00A0 张伟\u3000</t>'), null, '张伟'],
  ['a line break', inline('A1', '<t>一行_x000D_\n二行</t>'), null, '一行\n二行'],
  ['characters beyond the first plane', inline('A1', '<t>𠮷田</t>'), null, '𠮷田'],
];

for (const [what, xml, format, text] of cells) {
  test(`reads from a workbook: ${what}`, async () => {
    const path = await files.file(handMade(`<row r="1">${xml}</row>`, format ? [format] : []));
    assert.deepEqual(await allCells(path), [[text]]);
  });
}

test('says a merged value in each cell of the merge, as far as the sheet reaches', async () => {
  const sheet =
    `<row r="1">${inline('A1', '<t>联系人名册</t>')}</row>` +
    `<row r="2">${inline('A2', '<t>信息科</t>')}${inline('B2', '<t>张伟</t>')}</row>` +
    `<row r="3">${inline('B3', '<t>王芳</t>')}</row>`;
  const merges = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A1048576"/></mergeCells>';
  assert.deepEqual(await allCells(await files.file(handMade(sheet, [], merges))), [
    ['联系人名册', '联系人名册'],
    ['信息科', '张伟'],
    ['信息科', '王芳'],
  ]);
});

test('reads a cell at the very end of a sheet, with the number that the sheet gives it', async () => {
  const path = await files.file(handMade(`<row r="1048576">${inline('A1048576', '<t>末行</t>')}</row>`));
  assert.deepEqual(await allRows(path), [{ number: 1_048_576, cells: ['末行'] }]);
});

test('counts days from 1904 where the workbook does', async () => {
  const book = bookOf([[{ t: 'n', v: 46_347 - 1462, z: 'yyyy-mm-dd' }]]);
  book.Workbook = { WBProps: { date1904: true } };
  assert.deepEqual(await allCells(await files.file(bytesOf(book))), [['2026-11-21']]);
});

test('reads the GBK of an old workbook', async () => {
  const content = bytesOf(bookOf([['AB', '00123']]), 'biff5');
  // the record that names the code page, and one character in place of two letters
  content.writeUInt16LE(936, content.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4);
  content.set([0xd0, 0xd5], content.indexOf('AB'));
  assert.deepEqual(await allCells(await files.file(content)), [['姓', '00123']]);
});

test('leaves hidden sheets out, and counts the rows of the others', async () => {
  const book = bookOf([['姓名'], ['张伟'], [], ['王芳']]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['密']]), '隐藏');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲'], ['乙']]), '第三页');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  const path = await files.file(bytesOf(book));
  assert.deepEqual(await listSheets(path), [
    { name: '第一页', rowCount: 3 },
    { name: '第三页', rowCount: 2 },
  ]);
  assert.deepEqual(
    (await allRows(path, 1)).map(({ cells }) => cells),
    [['甲'], ['乙']],
  );
});

for (const kind of ['xlsx', 'biff8', 'xlml', 'html'] as const) {
  test(`reads text, zeros and numbers alike from ${kind}`, async () => {
    const book = bookOf([
      ['姓名', '工号', '数量'],
      ['张伟', '00123', 13800001111],
    ]);
    assert.deepEqual(await allCells(await files.file(bytesOf(book, kind))), [
      ['姓名', '工号', '数量'],
      ['张伟', '00123', '13800001111'],
    ]);
  });
}

test('gives the rows of all batches in their order', async () => {
  const path = await files.file(bytesOf(bookOf(Array.from({ length: 2500 }, (_, at) => [`第${at + 1}行`]))));
  const rows = await allRows(path);
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: 2500 }, (_, at) => at + 1),
  );
});
