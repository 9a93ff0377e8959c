import { parentPort, workerData } from 'node:worker_threads';
import { openSheets } from './open-sheets.ts';
import { SheetFault } from './sheet-fault.ts';
import type { SheetAnswer, SheetJob } from './sheet-thread.ts';
import type { OpenSheet, SheetLimits, SheetRow, SheetSummary } from './sheet.ts';

const batchSize = 1000;

// the thread that reads: one file, one job, a batch whenever it is asked for more
const batches = batchesFor(workerData as SheetJob);
parentPort?.on('message', () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  void answer().then((said) => parentPort?.postMessage(said));
});

async function answer(): Promise<SheetAnswer> {
  try {
    const next = await batches.next();
    return { batch: next.done ? null : next.value };
  } catch (error) {
    return { fault: error instanceof SheetFault ? error.code : 'broken', because: String(error) };
  }
}

async function* batchesFor(job: SheetJob): AsyncGenerator<unknown[]> {
  const sheets = await openSheets(job.path, job.limits);
  if (job.asks === 'sheets') {
    yield summaries(sheets);
    return;
  }
  const sheet = sheets[job.sheetIndex];
  if (!sheet) throw new SheetFault('empty');
  yield* inBatches(withinLimits(sheet, job.limits));
}

function summaries(sheets: readonly OpenSheet[]): SheetSummary[] {
  const found = sheets.map(({ name, rows }) => ({ name, rowCount: countOf(rows()) }));
  if (found.every(({ rowCount }) => rowCount === 0)) throw new SheetFault('empty');
  return found;
}

function countOf(rows: Iterable<SheetRow>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}

function* withinLimits(sheet: OpenSheet, limits: SheetLimits): Generator<SheetRow> {
  let count = 0;
  for (const row of sheet.rows()) {
    count += 1;
    if (count > limits.rows) throw new SheetFault('too_many_rows');
    if (row.cells.length > limits.columns) throw new SheetFault('too_many_columns');
    yield row;
  }
  if (count === 0) throw new SheetFault('empty');
}

function* inBatches(rows: Iterable<SheetRow>): Generator<SheetRow[]> {
  let batch: SheetRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
