import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { MailboxView } from '../../mailbox.contract.ts';
import { mailboxAbilities } from './mailbox.policy.ts';
import { mailboxById } from './mailbox.store.ts';
import { mailboxViewOf } from './mailbox.view.ts';

export async function readMailbox(tx: Tx, { mailbox }: { mailbox: string }): Promise<MailboxView> {
  const known = found(await mailboxById(tx, mailbox));
  return mailboxViewOf(known, mailboxAbilities(tx.caller, known));
}
