import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { imapTroubleOf, isServersFault } from '../../../../platform/mail/imap/imap-trouble.ts';
import { openFolder } from '../../../../platform/mail/imap/open-folder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { tryMailbox as endpoint } from '../../mailbox.contract.ts';
import { mailboxRefusals } from './mailbox.refusals.ts';
import { imapServerOf } from './imap-server-of.ts';
import type { Mailbox } from './mailbox.rules.ts';
import { progressOf, type ReadSoFar } from './mailbox-progress.store.ts';
import { mailboxById } from './mailbox.store.ts';

type Tried = AnswerOf<typeof endpoint>;

/** The step before: signs in, opens the folder and counts, without a connection to the database; nothing is changed. */
export async function lookIntoMailbox(steps: Steps, { mailbox: id }: { mailbox: string }): Promise<{ tried: Tried }> {
  const { mailbox, read } = await steps.run(async (tx) => {
    const known = found(await mailboxById(tx, id));
    if (known.retiredAt !== null) throw new Refusal(mailboxRefusals.retired);
    return { mailbox: known, read: found(await progressOf(tx, id)) };
  });
  try {
    return { tried: await look(steps, mailbox, read) };
  } catch (error) {
    if (!isServersFault(error)) throw error;
    return { tried: { trouble: imapTroubleOf(error), count: null, waiting: null } };
  }
}

async function look(steps: Steps, mailbox: Mailbox, read: ReadSoFar): Promise<Tried> {
  const folder = await openFolder(imapServerOf(steps.secrets, mailbox), steps.reach);
  try {
    const { count, uidValidity, uidNext } = folder;
    // at the first look what lies there is left alone, unless it is wanted
    const first = mailbox.takesOld ? 0 : Math.max(0, uidNext - 1);
    const from = read.uidValidity === uidValidity ? read.lastUid : first;
    const waiting = (await folder.listAfter(from, mostCounted)).length;
    return { trouble: null, count, waiting };
  } finally {
    await folder.close();
  }
}

const mostCounted = 1000;

/** What was found goes to whoever asked, and nowhere else. */
export async function tryMailbox(_tx: Tx, { tried }: { tried: Tried }): Promise<Tried> {
  return tried;
}
