import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { imapTroubleOf, isServersFault } from '../../../../platform/mail/imap/imap-trouble.ts';
import { openFolder } from '../../../../platform/mail/imap/open-folder.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { beginReading } from './begin-reading.ts';
import { keepLease } from './keep-lease.ts';
import { LeaseLost } from './lease-lost.ts';
import { imapServerOf } from './imap-server-of.ts';
import { nextTry } from './mailbox.rules.ts';
import { leaveMailbox, noteLooked, readingOf, type Reading } from './mailbox-reading.store.ts';
import { takeInNew } from './take-in-new.ts';

interface Following {
  mailboxId: Id;
  /** Who claimed it. */
  holder: Id;
  signal: AbortSignal;
  /** Ends when nothing more is there, and doesn't wait for what may come. */
  isOnce?: boolean;
}

/** What is missed when the server forgets to say that something came. */
const longestWaitMilliseconds = 25_000;

/**
 * Reads a mailbox that was claimed, until it is told to stop, loses it to another, or is kept out: then it says why, and
 * somebody tries again a little later. Throws what is a fault of ours. `steps` have the time of each transaction.
 */
export async function followMailbox(steps: Steps, { mailboxId, holder, signal, isOnce }: Following): Promise<void> {
  const reading = await steps.run((tx) => readingOf(tx, { id: mailboxId, holder }));
  if (!reading) return;
  const lease = keepLease(steps, reading, signal);
  try {
    await follow(steps, reading, { signal: lease.signal, isOnce: isOnce === true });
    await steps.run((tx) => leaveMailbox(tx, reading, { nextTryAt: tx.now }));
  } catch (error) {
    await steps.run((tx) => leaveAfter(tx, reading, error));
    if (!isServersFault(error) && !(error instanceof LeaseLost)) throw error;
  } finally {
    lease.end();
  }
}

async function follow(steps: Steps, reading: Reading, { signal, isOnce }: { signal: AbortSignal; isOnce: boolean }) {
  const folder = await openFolder(imapServerOf(steps.secrets, reading), steps.reach);
  try {
    const begun = await steps.run(async (tx) => {
      await noteLooked(tx, reading);
      return beginReading(tx, reading, folder);
    });
    let lastUid = begun.lastUid;
    while (!signal.aborted) {
      const taken = await takeInNew(steps, { folder, reading: { ...begun, lastUid }, signal });
      if (taken === lastUid && isOnce) return;
      if (taken === lastUid) await folder.waitForNews(longestWaitMilliseconds, signal);
      lastUid = taken;
    }
  } finally {
    await folder.close();
  }
}

async function leaveAfter(tx: Tx, reading: Reading, error: unknown): Promise<void> {
  if (error instanceof LeaseLost || (isFirst(reading) && isBrokenOff(error))) {
    await leaveMailbox(tx, reading, { nextTryAt: addSeconds(tx.now, 1) });
    return;
  }
  const { kind, said } = imapTroubleOf(error);
  const troubleSince = reading.troubleSince ?? tx.now;
  const trouble = isServersFault(error) ? kind : 'ours';
  await leaveMailbox(tx, reading, {
    nextTryAt: nextTry(troubleSince, tx.now),
    trouble,
    troubleSaid: said,
    troubleSince,
  });
}

function isFirst({ troubleSince, failingCount }: Reading): boolean {
  return troubleSince === null && failingCount === 0;
}

/** After hours that is the usual thing, and no trouble until a connection cannot be had again. */
function isBrokenOff(error: unknown): boolean {
  return isServersFault(error) && imapTroubleOf(error).kind === 'broken_off';
}
