import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { limited } from '../crypto/limited.ts';
import { drawWords } from './draw-words.ts';
import { PictureFault } from './picture-fault.ts';

/** What the thread is handed. */
export interface PdfToMark {
  path: string;
  tile: Buffer;
}

const megabytes = 512;
const seconds = 60;
const inTurn = limited({ atOnce: 1, waiting: 20 });
/** Of a page, roughly; the words are drawn larger than they are shown, so that they are sharp. */
const page = { width: 1200, height: 1200 };

/**
 * The PDF with the words all over each page. Worked on in a thread that a bad file may kill without harm to the
 * server. Throws `PictureFault` for what cannot be opened (encrypted, broken), and `Overloaded`.
 */
export function markPdf(path: string, words: string): Promise<Buffer> {
  return inTurn(async () => {
    const tile = await drawWords(words, page);
    const thread = new Worker(new URL('pdf-marker.ts', import.meta.url), {
      workerData: { path, tile } satisfies PdfToMark,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // what the library says of every broken object is nothing for the server's own output
      stdout: true,
      stderr: true,
    });
    try {
      const [marked] = (await once(thread, 'message', { signal: AbortSignal.timeout(seconds * 1000) })) as [Uint8Array];
      return Buffer.from(marked);
    } catch (error) {
      throw new PictureFault('unreadable', error);
    } finally {
      await thread.terminate();
    }
  });
}
