import { constants } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { readPrinted } from '../../pdf/printed.ts';
import { unpackWorkbook } from '../../../platform/sheets/unpack-workbook.ts';

const most = 2 ** 30;
const limits = {
  bytes: most,
  unpackedBytes: most,
  ratio: most,
  parts: 10_000,
  rows: most,
  columns: most,
  seconds: 60,
  megabytes: 512,
};
const packed = Buffer.from('PK\u0003\u0004', 'latin1');
const printed = Buffer.from('%PDF-', 'latin1');
const zipped = Buffer.from([0x1f, 0x8b]);

/** What stands in an answer or a file, also where it is packed; a word that is in it is found in this text. */
export async function readableText(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, packed.length).equals(packed))
    return (await unpacked(bytes)).toString('utf8', 0, constants.MAX_STRING_LENGTH);
  if (bytes.subarray(0, zipped.length).equals(zipped))
    return gunzipSync(bytes).toString('utf8', 0, constants.MAX_STRING_LENGTH);
  const text = bytes.toString('utf8', 0, constants.MAX_STRING_LENGTH);
  return bytes.subarray(0, printed.length).equals(printed) ? text + (await onPaper(bytes)) : text;
}

/** What claims to be a PDF and is none is searched as it is. */
async function onPaper(bytes: Buffer): Promise<string> {
  try {
    return (await readPrinted(bytes)).text;
  } catch {
    return '';
  }
}

/** What is packed and no workbook is searched as it is. */
async function unpacked(bytes: Buffer): Promise<Buffer> {
  try {
    return await unpackWorkbook(bytes, limits);
  } catch {
    return bytes;
  }
}
