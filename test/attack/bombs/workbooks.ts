import { deflateRaw } from 'node:zlib';
import { promisify } from 'node:util';
import { packStored, type StoredPart } from '../../../platform/sheets/pack-stored.ts';
import type { Bomb } from './documents.ts';

const cells = 300_000;

/** Workbooks that are small as files, and not as sheets. */
export async function workbookBombs(megabytes: number): Promise<Bomb[]> {
  const nothing = Buffer.alloc(megabytes * 2 ** 20, ' ');
  const zip = await zipOf('xl/workbook.xml', nothing, nothing.length);
  return [
    { name: 'a part that says how large it becomes', bytes: zip },
    { name: 'a part that says it is small', bytes: await zipOf('xl/workbook.xml', nothing, 1000) },
    { name: 'a zip in a zip', bytes: await zipOf('xl/workbook.xml', zip, zip.length) },
    { name: 'a sheet of many cells', bytes: await bookOf({ sheet: manyRows() }) },
    { name: 'texts that many cells share', bytes: await bookOf({ texts: '<si><t>x</t></si>'.repeat(cells) }) },
    { name: 'a text that becomes a billion', bytes: await bookOf({ texts: '<si><t>&x;</t></si>', head: laughing }) },
    { name: 'a sheet that ends at XFD1048576', bytes: await bookOf({ sheet: farCell }) },
    { name: 'names that lead out of the zip', bytes: packStored([part('../../../tmp/A2-escaped.xml', 'out')]) },
  ];
}

const farCell = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
const laughing = '<!DOCTYPE sst [<!ENTITY y "hahahahahaha"><!ENTITY x "&y;&y;&y;&y;&y;&y;&y;">]>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function manyRows(): string {
  return Array.from({ length: cells / 10 }, () => `<row>${'<c><v>1</v></c>'.repeat(10)}</row>`).join('');
}

function part(name: string, text: string): StoredPart {
  return { name, content: Buffer.from(text) };
}

/** What Excel needs to open it; everything else is empty. */
async function bookOf({ sheet = '', texts = '', head = '' }): Promise<Buffer> {
  const target = (id: string, kind: string, to: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const inBook =
    target('r1', 'worksheet', 'worksheets/sheet1.xml') + target('r2', 'sharedStrings', 'sharedStrings.xml');
  return packStored([
    part('_rels/.rels', relations(target('r1', 'officeDocument', 'xl/workbook.xml'))),
    part('xl/_rels/workbook.xml.rels', relations(inBook)),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part('xl/sharedStrings.xml', `${head}<sst xmlns="${main}">${texts}</sst>`),
    part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  ]);
}

const [packedMethod, claimOffset, listedMethod, listedClaim] = [8, 22, 10, 24];
const listing = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** One part packed, with the size that it claims. */
async function zipOf(name: string, content: Buffer, claims: number): Promise<Buffer> {
  const zip = packStored([{ name, content: await promisify(deflateRaw)(content) }]);
  const listed = zip.lastIndexOf(listing);
  for (const [method, size] of [
    [packedMethod, claimOffset],
    [listed + listedMethod, listed + listedClaim],
  ] as const) {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(claims, size);
  }
  return zip;
}
