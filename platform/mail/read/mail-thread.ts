import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { limited } from '../../crypto/limited.ts';
import { mailLimits, type ReadMail } from './read-mail.ts';

export interface MailQuestion {
  path: string;
  /** The whole mail, or no more than who it is from and what it is about. */
  reads: 'all' | 'head';
  isBrokenOff: boolean;
}

export type MailAnswer = { mail: ReadMail } | { fault: string };

/** As many threads: a mail that takes all the time that it may doesn't keep those of other mailboxes waiting. */
const atOnce = 2;
const inTurn = limited({ atOnce, waiting: 5000 });

/** Those that read no mail just now. */
const idle = new Set<Worker>();

/**
 * Reads a mail in a thread that a bad one may kill without harm to the server: its memory and its time are limited. Null:
 * it cannot be read, or not within these. The thread stays for the next; after one that it died of there is a new one.
 */
export function askReader(question: MailQuestion): Promise<ReadMail | null> {
  return inTurn(async () => {
    const reader = takeReader();
    reader.ref();
    try {
      const answered = once(reader, 'message', { signal: AbortSignal.timeout(mailLimits.seconds * 1000) });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      reader.postMessage(question);
      const [answer] = (await answered) as [MailAnswer];
      idle.add(reader);
      return 'mail' in answer ? answer.mail : null;
    } catch {
      // out of time, or out of memory
      await reader.terminate();
      return null;
    } finally {
      reader.unref();
    }
  });
}

function takeReader(): Worker {
  const [reader = startReader()] = idle;
  idle.delete(reader);
  return reader;
}

function startReader(): Worker {
  const reader = new Worker(new URL('mail-reader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mailLimits.megabytes },
  });
  // between two mails nobody listens, and an error that nobody hears would end the server
  reader.on('error', () => idle.delete(reader));
  return reader;
}
