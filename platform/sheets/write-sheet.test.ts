import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { filledRow } from './filled-row.ts';
import { allCells, allRows, openFiles } from './sheet-files.cases.ts';
import type { SheetColumn, SheetContent, SheetValue } from './sheet-column.ts';
import { writeCsv } from './write-csv.ts';
import { writeSheet, writeSheets } from './write-sheet.ts';

const files = await openFiles();
after(() => files.close());

const columns: SheetColumn[] = [
  { head: '姓名', as: 'text' },
  { head: '手机', as: 'text' },
  { head: '数量', as: 'number' },
  { head: '登记时间', as: 'instant' },
  { head: '入职', as: 'day' },
];
const people: SheetValue[][] = [
  ['张伟', '+8613800001111', -1.5, '2026-11-20T22:00:00.000Z', '2020-02-29'],
  ['=HYPERLINK("http://evil.example")', '00123', 0, null, null],
  ['甲 & <乙>\n"丙" _x000D_\u0001', '138 0000 1111', null, '2026-01-01T00:00:00.000Z', '1999-12-31'],
];

function content(...batches: SheetValue[][][]): SheetContent {
  return { name: '联系人/[全部]', columns, timeZone: 'Asia/Shanghai', batches: given(batches) };
}

async function* given<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function written(...batches: SheetValue[][][]): Promise<WorkSheet> {
  const workbook = read(await buffer(writeSheet(content(...batches))), { cellNF: true, cellStyles: true });
  assert.deepEqual(workbook.SheetNames, ['联系人  全部']);
  return workbook.Sheets['联系人  全部'] ?? {};
}

test('keeps texts as texts, numbers as numbers, and days and instants as Excel’s own', async () => {
  const sheet = await written(people);
  const cells = ['A3', 'B2', 'B3', 'C2', 'D2', 'E2'].map((at) => {
    const { t, v, z } = sheet[at] as { t: string; v: unknown; z?: string };
    return [t, v, z];
  });
  assert.deepEqual(cells, [
    ['s', '=HYPERLINK("http://evil.example")', '@'],
    ['s', '+8613800001111', '@'],
    ['s', '00123', '@'],
    ['n', -1.5, 'General'],
    // six in the morning of the next day, in Shanghai
    ['n', 46_347.25, 'yyyy\\-mm\\-dd\\ hh:mm'],
    ['n', 43_890, 'yyyy\\-mm\\-dd'],
  ]);
  assert.equal((sheet['A3'] as { f?: string }).f, undefined);
});

test('freezes the head, offers filters over all rows, and makes room for what stands in the columns', async () => {
  const bytes = await buffer(writeSheet(content(people.slice(0, 2), people.slice(2))));
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  assert.match(xml, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
  assert.match(xml, /<autoFilter ref="A1:E4"\/>/);
  assert.match(xml, /<col min="1" max="1" width="35" style="2" customWidth="1"\/>/);
});

async function partOf(bytes: Buffer, name: string): Promise<string> {
  const { CFB } = await import('@e965/xlsx');
  const parts = CFB as {
    read(content: Buffer, options: object): object;
    find(from: object, name: string): { content: Buffer };
  };
  return Buffer.from(parts.find(parts.read(bytes, { type: 'buffer' }), `/${name}`).content).toString();
}

test('stands below its lines of title, beside another sheet, with percents and durations as Excel’s own', async () => {
  const figures: SheetContent = {
    ...content(),
    name: '报表',
    above: ['超时率', '2026-08'],
    columns: [
      { head: '月份', as: 'text' },
      { head: '超时率', as: 'percent' },
      { head: '时长', as: 'duration' },
      { head: '工时', as: 'decimal' },
    ],
    batches: given([[['八月', 0.031, 93_784, 1.5]]]),
  };
  const meanings: SheetContent = { ...content(), name: '说明', columns: [{ head: '指标', as: 'text' }] };
  const workbook = read(await buffer(writeSheets([figures, { ...meanings, batches: given([[['甲']]]) }])), {
    cellNF: true,
  });
  assert.deepEqual(workbook.SheetNames, ['报表', '说明']);
  const sheet = workbook.Sheets['报表'] ?? {};
  assert.deepEqual(
    [sheet['A1']?.v, sheet['A2']?.v, sheet['A3']?.v, sheet['A4']?.v],
    ['超时率', '2026-08', '月份', '八月'],
  );
  assert.deepEqual(
    [sheet['B4']?.v, sheet['B4']?.z, sheet['C4']?.z, sheet['D4']?.z],
    [0.031, '0.0%', '[h]:mm:ss', '#,##0.0'],
  );
  assert.ok(Math.abs(Number(sheet['C4']?.v) * 86_400 - 93_784) < 0.001);
  assert.equal(workbook.Sheets['说明']?.['A2']?.v, '甲');
});

test('is read again as it was written, by way of both kinds of file', async () => {
  const read = [
    ['姓名', '手机', '数量', '登记时间', '入职'],
    ['张伟', '+8613800001111', '-1.5', '2026-11-21 06:00', '2020-02-29'],
    ['=HYPERLINK("http://evil.example")', '00123', '0'],
    ['甲 & <乙>\n"丙" _x000D_', '138 0000 1111', null, '2026-01-01 08:00', '1999-12-31'],
  ];
  const again = await allRows(await files.file(await buffer(writeSheet(content(people)))));
  assert.deepEqual(
    again.map(({ cells }) => cells),
    read,
  );
  const text = await allRows(await files.file(await buffer(writeCsv(content(people)))));
  assert.equal(text[1]?.cells[3], '2026-11-21 06:00:00');
  assert.deepEqual(text.map(({ cells }) => cells[0])[2], '=HYPERLINK("http://evil.example")');
});

test('writes a head and nothing else of a table without rows', async () => {
  for (const write of [writeSheet, writeCsv]) {
    const rows = await allRows(await files.file(await buffer(write(content()))));
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['姓名'],
    );
  }
});

test('carries any text through a text file', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (rows) => {
      const wide = [0, 1, 2, 3].map((at) => ({ head: `列${at}`, as: 'text' as const }));
      const bytes = await buffer(writeCsv({ name: '', columns: wide, timeZone: 'UTC', batches: given([rows]) }));
      const [, ...again] = await allCells(await files.file(bytes));
      assert.deepEqual(
        again,
        rows.map((row) => filledRow(1, row)?.cells).filter((cells) => cells !== undefined),
      );
    }),
    { numRuns: 100 },
  );
});

test('takes the next rows only when the last ones have been taken', async () => {
  let taken = 0;
  const batch = Array.from({ length: 500 }, () => people).flat();
  async function* endless(): AsyncGenerator<SheetValue[][]> {
    for (;;) {
      taken += 1;
      yield batch;
    }
  }
  for (const write of [writeSheet, writeCsv]) {
    taken = 0;
    const pieces = write({ ...content(), batches: endless() });
    // heads of parts come before the rows
    for (let piece = 0; piece < 20; piece += 1) await pieces.next();
    await pieces.return(undefined);
    assert.ok(taken < 40, `${taken} batches were taken`);
  }
});

test('breaks off where its rows do', async () => {
  async function* broken(): AsyncGenerator<SheetValue[][]> {
    yield people;
    throw new Error('the database is away');
  }
  for (const write of [writeSheet, writeCsv]) {
    await assert.rejects(buffer(write({ ...content(), batches: broken() })), /the database is away/);
  }
});
