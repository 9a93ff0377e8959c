import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SheetFault, type SheetFaultCode } from './sheet-fault.ts';
import type { SheetLimits } from './sheet.ts';

/** What the thread is asked for, as `workerData`. */
export type SheetJob = { path: string; limits: SheetLimits } & (
  | { asks: 'sheets' }
  | { asks: 'rows'; sheetIndex: number }
);

/** What it answers to each call for more; a batch of null: that was all. */
export type SheetAnswer = { batch: unknown[] | null } | { fault: SheetFaultCode; because: string };

/**
 * Reads in a thread that a bad file may kill without harm to the server: its memory and its time are limited, and it
 * works only when it is asked for more. The time in which nobody asks does not count.
 */
export async function* batchesOf<Item>(job: SheetJob): AsyncGenerator<Item[]> {
  const thread = new Worker(new URL('sheet-reader.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: job.limits.megabytes },
  });
  // between two calls nobody listens, and an error that nobody hears would end the server
  thread.on('error', () => undefined);
  try {
    for (;;) {
      const answer = await nextAnswer(thread, job.limits.seconds);
      if ('fault' in answer) throw new SheetFault(answer.fault, answer.because);
      if (answer.batch === null) return;
      // what the job asks for decides what comes: `readRows` and `listSheets` say which
      yield answer.batch as Item[];
    }
  } finally {
    await thread.terminate();
  }
}

async function nextAnswer(thread: Worker, seconds: number): Promise<SheetAnswer> {
  const answered = once(thread, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  thread.postMessage('more');
  try {
    const [answer] = (await answered) as [SheetAnswer];
    return answer;
  } catch (error) {
    // out of time, or out of memory; whatever else goes wrong in there comes as a fault
    throw new SheetFault('too_large', error);
  }
}
