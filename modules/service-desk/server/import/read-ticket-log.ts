import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { Refusal } from '../../../../kernel/refusal.ts';
import { columnsOf, type ImportProfile } from './import-profile.rules.ts';
import type { ReadRow } from './log-row.rules.ts';
import { rowReader } from './read-row.rules.ts';
import { refusalOfReading } from './refuse-log.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';
import { TicketLog, type GatheredLog } from './ticket-log.rules.ts';

export interface LogFile {
  path: string;
  profile: ImportProfile;
  timeZone: string;
  /** Told every few hundred kilobytes: bytes of the file. */
  progress(done: number, of: number): void;
}

/**
 * Reads a whole log, plain or gzipped CSV in UTF-8, into tickets: rows of one ticket may stand far apart, so nothing
 * is known of any before the end. Refuses a file that it cannot read to its end.
 */
export async function readTicketLog({ path, profile, timeZone, progress }: LogFile): Promise<GatheredLog> {
  const log = new TicketLog();
  const tail: Tail = { endsLine: true, isCut: false };
  const { size, isGzipped } = await lookAt(path);
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  const csv = parse({ relax_column_count: true, skip_empty_lines: true });
  const take = (records: AsyncIterable<string[]>) => takeRecords(records, { log, profile, timeZone, tail });
  try {
    const text = (bytes: AsyncIterable<Buffer>) => decoded(bytes, tail, () => progress(source.bytesRead, size));
    await (isGzipped ? pipeline(source, createGunzip(), text, csv, take) : pipeline(source, text, csv, take));
  } catch (error) {
    throw refusalOfReading(error, { path, rows: log.rows, bytes: source.bytesRead });
  }
  // the last line is short, and nothing ends it: the file was cut off there
  if (tail.isCut && !tail.endsLine) throw new Refusal(refusals.file_truncated, { rows: log.rows, bytes: size });
  return log.finish();
}

interface Tail {
  endsLine: boolean;
  /** Whether the last row has too few fields. */
  isCut: boolean;
}

async function lookAt(path: string): Promise<{ size: number; isGzipped: boolean }> {
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
      return { size: (await file.stat()).size, isGzipped: buffer.equals(Buffer.of(0x1f, 0x8b)) };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw refusalOfReading(error, { path, rows: 0, bytes: 0 });
  }
}

/** Strict, so that a file in another encoding is refused and not read as nonsense; drops a byte order mark. */
async function* decoded(bytes: AsyncIterable<Buffer>, tail: Tail, onChunk: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    onChunk();
    const text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    tail.endsLine = text.endsWith('\n');
    yield text;
  }
  yield decoder.decode();
}

interface Taking {
  log: TicketLog;
  profile: ImportProfile;
  timeZone: string;
  tail: Tail;
}

async function takeRecords(records: AsyncIterable<string[]>, { log, profile, timeZone, tail }: Taking): Promise<void> {
  let read: ((cells: readonly string[]) => ReadRow) | null = null;
  let width = 0;
  for await (const cells of records) {
    if (read) {
      log.add(read(cells));
      tail.isCut = cells.length < width;
    } else {
      const head = cells.map((name) => name.trim());
      refuseWithout(columnsOf(profile), head);
      read = rowReader(profile, head, timeZone);
      width = head.length;
    }
  }
  if (!read) throw new Refusal(refusals.file_empty);
}

function refuseWithout(wanted: readonly string[], head: readonly string[]): void {
  const columns = wanted.filter((column) => !head.includes(column));
  if (columns.length > 0) throw new Refusal(refusals.columns_missing, { columns });
}
