import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { MailState } from '../../incoming-mail.contract.ts';
import { mailDecided } from './incoming-mail.events.ts';
import { incomingMailForChange, updateIncomingMail } from './incoming-mail.store.ts';

interface Decision {
  id: Id;
  state: MailState;
  /** A code, for the list and the log. */
  why: string | null;
  /** What went wrong, in words that may name people: for the log alone. */
  words?: string | null;
}

/** Says what became of a mail. The entry of the channel log is the decider's to link or to mark. */
export async function decideMail(tx: Tx, { id, state, why, words = null }: Decision): Promise<void> {
  const mail = found(await incomingMailForChange(tx, id));
  if (mail.state === state && mail.why === why) return;
  await updateIncomingMail(tx, id, { state, why, decidedAt: tx.now });
  await announce(tx, mailDecided(mail, { state, why }, words));
}
