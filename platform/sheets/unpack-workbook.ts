import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { packStored, type StoredPart } from './pack-stored.ts';
import { SheetFault } from './sheet-fault.ts';
import type { SheetLimits } from './sheet.ts';

/** Below this nobody minds how small it was packed. */
const alwaysAllowed = 8 * 1024 * 1024;

/** What a workbook says in cells; pictures, drawings, macros and printers' settings stay packed. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!media\/|drawings\/|vbaProject).*\.(?:xml|rels|bin))$/i;

/**
 * The parts of an .xlsx that hold its cells, unpacked and put together again without compression, so that whoever reads
 * them unpacks nothing more. What the file says of its sizes is looked at before the first byte is unpacked, and held to
 * while it is: an entry that becomes larger than it says is a fault.
 */
export async function unpackWorkbook(content: Buffer, limits: SheetLimits): Promise<Buffer> {
  const zip = await fromBufferPromise(content).catch((error: unknown) => {
    throw new SheetFault('broken', error);
  });
  const entries = await entriesOf(zip, limits);
  if (!entries.some(({ fileName }) => /^xl\/workbook\.(?:xml|bin)$/i.test(fileName))) {
    throw new SheetFault('not_a_sheet');
  }
  if (entries.some((entry) => entry.isEncrypted())) throw new SheetFault('locked');
  refuseBomb(content.length, entries, limits);
  return packStored(await unpacked(zip, entries));
}

async function entriesOf(zip: ZipFile, limits: SheetLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.parts) throw new SheetFault('bomb');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw new SheetFault('broken', error);
  }
  return entries;
}

/** By what its directory says, of all parts, also of those that we leave packed. */
function refuseBomb(packedBytes: number, entries: readonly Entry[], limits: SheetLimits): void {
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isSuspicious = bytes > alwaysAllowed && bytes > packedBytes * limits.ratio;
  if (bytes > limits.unpackedBytes || isSuspicious) throw new SheetFault('bomb');
}

async function unpacked(zip: ZipFile, entries: readonly Entry[]): Promise<StoredPart[]> {
  const parts: StoredPart[] = [];
  for (const entry of entries.filter(({ fileName }) => needed.test(fileName))) {
    try {
      parts.push({ name: entry.fileName, content: await buffer(await zip.openReadStreamPromise(entry)) });
    } catch (error) {
      const isLie = String(error).includes('too many bytes');
      throw new SheetFault(isLie ? 'bomb' : 'broken', error);
    }
  }
  return parts;
}
