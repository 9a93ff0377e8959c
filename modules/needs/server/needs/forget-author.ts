import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { forgetPerson } from './need-contact.store.ts';

/** The ticket went to another customer, and its need with it: whoever said it is nobody there. */
export async function forgetAuthor(tx: Tx, ticketId: Id): Promise<void> {
  await forgetPerson(tx, ticketId);
}
