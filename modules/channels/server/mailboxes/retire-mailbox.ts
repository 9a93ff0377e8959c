import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { MailboxView } from '../../mailbox.contract.ts';
import { mailboxRetired } from './mailbox.events.ts';
import { mailboxById, updateMailbox } from './mailbox.store.ts';
import { readMailbox } from './read-mailbox.ts';

/** Its password is forgotten; its mails stay, and what was made of them. */
export async function retireMailbox(tx: Tx, { mailbox: id }: { mailbox: string }): Promise<MailboxView> {
  const mailbox = found(await mailboxById(tx, id));
  refuseStale(tx, mailbox.revision);
  if (mailbox.retiredAt === null) {
    await updateMailbox(tx, id, { retiredAt: tx.now, isActive: false, password: '', envelopeKey: '' });
    await announce(tx, mailboxRetired(mailbox));
  }
  return readMailbox(tx, { mailbox: id });
}
