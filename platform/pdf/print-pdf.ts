import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { limited } from '../crypto/limited.ts';
import type { PdfDocument } from './document.ts';

/** What the thread answers to each document. */
export type PdfAnswer = { bytes: Uint8Array } | { fault: string };

const megabytes = 512;
const seconds = 30;
const inTurn = limited({ atOnce: 1, waiting: 20 });

let thread: Worker | undefined;

/**
 * The document as PDF. Laid out in a thread of its own, one after the other: a long one holds up no request. The thread
 * stays, as it takes a second to read the fonts. Throws `Overloaded` when too many wait.
 */
export function printPdf(document: PdfDocument): Promise<Uint8Array> {
  return inTurn(async () => {
    const printer = (thread ??= startPrinter());
    printer.ref();
    try {
      const answered = once(printer, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      printer.postMessage(document);
      const [answer] = (await answered) as [PdfAnswer];
      if ('fault' in answer) throw new Error(`a document cannot be laid out: ${answer.fault}`);
      return answer.bytes;
    } catch (error) {
      // whatever became of it, the next one gets a new thread
      thread = undefined;
      await printer.terminate();
      throw error;
    } finally {
      printer.unref();
    }
  });
}

function startPrinter(): Worker {
  const printer = new Worker(new URL('pdf-printer.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // between two documents nobody listens, and an error that nobody hears would end the server
  printer.on('error', () => {
    if (thread === printer) thread = undefined;
  });
  return printer;
}
