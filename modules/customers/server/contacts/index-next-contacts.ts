import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactsAfter } from './contact-index.store.ts';
import { indexContacts } from './index-contact.ts';

const atOnce = 500;

/** Makes the next contacts in the order of their ids findable anew; null when there are none left. */
export async function indexNextContacts(tx: Tx, after: Id | null): Promise<{ last: Id; count: number } | null> {
  const contacts = await contactsAfter(tx, after, atOnce);
  const last = contacts.at(-1);
  if (!last) return null;
  await indexContacts(tx, ...contacts);
  return { last: last.id, count: contacts.length };
}
