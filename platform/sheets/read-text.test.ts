import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { allCells, allRows, openFiles } from './sheet-files.cases.ts';

const files = await openFiles();
after(() => files.close());

/** 姓名,科室 in GBK. */
const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xbf, 0xc6, 0xca, 0xd2, 0x0d, 0x0a]);
/** 㐀 in GB18030's four bytes, which GBK doesn't have. */
const fourBytes = Buffer.from([0x81, 0x39, 0xee, 0x39, 0x2c, 0xbf, 0xc6]);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const texts: readonly [what: string, content: string | Uint8Array, cells: (string | null)[][]][] = [
  [
    'UTF-8',
    '姓名,科室\n张伟,信息科\n',
    [
      ['姓名', '科室'],
      ['张伟', '信息科'],
    ],
  ],
  ['UTF-8 with a mark', '\uFEFF姓名,科室\r\n', [['姓名', '科室']]],
  [
    'UTF-16 of Excel, "Unicode text"',
    utf16('姓名\t科室\r\n张伟\t信息科'),
    [
      ['姓名', '科室'],
      ['张伟', '信息科'],
    ],
  ],
  ['UTF-16, the other order', utf16('姓名,科室').swap16(), [['姓名', '科室']]],
  ['GBK', gbk, [['姓名', '科室']]],
  ['GB18030', fourBytes, [['㐀', '科']]],
  [
    'line ends of CR alone',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of every kind', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
  ['no line end at the end', 'a,b', [['a', 'b']]],
  [
    'semicolons, with commas in the cells',
    'a;b,c;d\ne;f;g\n',
    [
      ['a', 'b,c', 'd'],
      ['e', 'f', 'g'],
    ],
  ],
  [
    'tabs',
    'a\tb, c\nd\te\n',
    [
      ['a', 'b, c'],
      ['d', 'e'],
    ],
  ],
  ['what Excel says of it', 'sep=;\na;b,c,d\n', [['a', 'b,c,d']]],
  ['one column', '姓名\n张伟\n', [['姓名'], ['张伟']]],
  ['a line break within quotes', 'a,"甲\r\n乙",c\n', [['a', '甲\n乙', 'c']]],
  ['doubled quotes and delimiters within quotes', '"a ""b"", c",d\n', [['a "b", c', 'd']]],
  ['empty quotes', 'a,"",c\n', [['a', null, 'c']]],
  ['a quote within a cell', '24" 显示器,a\n', [['24" 显示器', 'a']]],
  [
    'a quote that never closes',
    'a,"b\nc,d\n',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
  ],
  ['a quoted word with more behind it', '"甲" 乙",b\n', [['甲" 乙', 'b']]],
  ['spaces of all kinds', ' \u00A0张\u00A0伟\u3000,\u200B工号\uFEFF,\u3000\n', [['张 伟', '工号']]],
  ['leading zeros and spoilt numbers', '00123,6.37702E+15\n', [['00123', '6.37702E+15']]],
  ['an apostrophe before a number, and one in a name', "'+8613800001111,'t Hooft\n", [['+8613800001111', "'t Hooft"]]],
  ['trailing empty cells and rows', 'a,,,\n,,,\n\n', [['a']]],
];

for (const [what, content, cells] of texts) {
  test(`reads text: ${what}`, async () => {
    assert.deepEqual(await allCells(await files.file(content)), cells);
  });
}

test('numbers rows as the sheet does, empty ones counted and left out', async () => {
  const rows = await allRows(await files.file('甲\n\n,,\n"乙\n丙"\n丁\n'));
  assert.deepEqual(
    rows.map(({ number }) => number),
    [1, 4, 5],
  );
});

test('reads many lone quotes without searching to the end for each', async () => {
  const rows = await allRows(await files.file('"甲,乙\n'.repeat(100_000)));
  assert.equal(rows.length, 100_000);
});
