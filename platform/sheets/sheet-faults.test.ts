import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import { listSheets, readRows } from './read-sheets.ts';
import { allRows, bookOf, bytesOf, faults, handMade, openFiles } from './sheet-files.cases.ts';
import { packStored } from './pack-stored.ts';
import { sheetLimits } from './sheet.ts';

const files = await openFiles();
after(() => files.close());

const sheet = bytesOf(bookOf([['姓名'], ['张伟']]));
const oldSheet = bytesOf(bookOf(Array.from({ length: 200 }, (_, at) => [`第${at}行`])), 'biff8');

interface Containers {
  utils: { cfb_new(): object; cfb_add(container: object, name: string, content: Buffer): void };
  write(container: object, options: { type: 'buffer' }): Buffer;
}

/** What Excel makes of a workbook with a password, and Word of a letter: a container with streams of other names. */
function container(...streams: string[]): Buffer {
  const containers = CFB as Containers;
  const made = containers.utils.cfb_new();
  for (const name of streams) containers.utils.cfb_add(made, `/${name}`, Buffer.alloc(64));
  return Buffer.from(containers.write(made, { type: 'buffer' }));
}

/** One part packed, with the size that it claims. */
function packed(name: string, content: Buffer, claims: number): Buffer {
  const zip = packStored([{ name, content: deflateRawSync(content) }]);
  const listed = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  for (const [method, size] of [
    [8, 22],
    [listed + 10, listed + 24],
  ] as const) {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(claims, size);
  }
  return zip;
}

const workbook = Buffer.from('<workbook/>'.padEnd(20_000_000, ' '));

const odd: readonly [what: string, content: string | Uint8Array, code: Parameters<typeof faults>[0]][] = [
  ['nothing', '', 'empty'],
  ['a sheet with nothing in it', bytesOf(bookOf([[]])), 'empty'],
  ['spaces and commas', ' ,,\n\u3000,\n', 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'not_a_sheet'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'not_a_sheet'],
  ['a page of the web', '<!doctype html><p>登录</p>', 'not_a_sheet'],
  ['a zip of other things', packStored([{ name: 'word/document.xml', content: Buffer.from('x') }]), 'not_a_sheet'],
  ['a letter of old Word', container('WordDocument'), 'not_a_sheet'],
  ['a workbook with a password', container('EncryptionInfo', 'EncryptedPackage'), 'locked'],
  ['a workbook cut off in the middle', sheet.subarray(0, sheet.length / 2), 'broken'],
  ['the beginning of a zip and then nothing', 'PK\u0003\u0004', 'broken'],
  ['an old workbook cut off', oldSheet.subarray(0, 3000), 'broken'],
  ['a bomb that says so', packed('xl/workbook.xml', workbook, workbook.length), 'bomb'],
  ['a bomb that says it is small', packed('xl/workbook.xml', workbook, 1000), 'bomb'],
];

for (const [what, content, code] of odd) {
  test(`says ${code} of ${what}`, async () => {
    await assert.rejects(listSheets(await files.file(content)), faults(code));
  });
}

test('says bomb of more parts than a workbook has', async () => {
  const parts = Array.from({ length: 5001 }, (_, at) => ({ name: `xl/${at}.xml`, content: Buffer.alloc(0) }));
  await assert.rejects(listSheets(await files.file(packStored(parts))), faults('bomb'));
});

test('says too_large of a file beyond the limit before it reads it', async () => {
  const path = await files.file('a'.repeat(2000));
  await assert.rejects(listSheets(path, { ...sheetLimits, bytes: 1000 }), faults('too_large'));
});

test('says too_large when reading takes more memory than it may, and the server goes on', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>第${at}行</v></c></row>`,
  );
  const path = await files.file(handMade(rows.join('')));
  await assert.rejects(allRows(path, 0, { ...sheetLimits, megabytes: 16 }), faults('too_large'));
  assert.equal((await allRows(path)).length, 60_000);
});

test('says too_large when reading takes too long', async () => {
  await assert.rejects(allRows(await files.file(sheet), 0, { ...sheetLimits, seconds: 0.001 }), faults('too_large'));
});

test('gives the rows up to the limit and then says too_many_rows', async () => {
  const path = await files.file('行\n'.repeat(2001));
  let taken = 0;
  const reading = async () => {
    for await (const batch of readRows(path, 0, { ...sheetLimits, rows: 2000 })) taken += batch.length;
  };
  await assert.rejects(reading(), faults('too_many_rows'));
  assert.ok(taken <= 2000);
});

test('says too_many_columns of a row that is too wide', async () => {
  await assert.rejects(allRows(await files.file('a,'.repeat(201) + 'b')), faults('too_many_columns'));
});

test('waits its turn, and gives it on when a file was bad or was left early', async () => {
  const bad = await files.file('%PDF');
  const good = await files.file('姓名\n'.repeat(3000));
  const leave = async () => {
    for await (const _ of readRows(good, 0)) break;
  };
  await Promise.all([leave(), leave(), assert.rejects(listSheets(bad)), assert.rejects(listSheets(bad)), leave()]);
  assert.equal((await allRows(good)).length, 3000);
});
