import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listMailboxes as endpoint } from '../../mailbox.contract.ts';
import { mailboxAbilities } from './mailbox.policy.ts';
import { pageOfMailboxes } from './mailbox.store.ts';
import { mailboxViewOf } from './mailbox.view.ts';

export async function listMailboxes(
  tx: Tx,
  { cursor, limit, status }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfMailboxes(tx, status === 'retired', { cursor, limit });
  return { ...page, items: page.items.map((mailbox) => mailboxViewOf(mailbox, mailboxAbilities(tx.caller, mailbox))) };
}
