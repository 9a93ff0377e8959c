import type { Tx } from '../../../../platform/database/tx.ts';
import { departmentsByPaths } from './department-by-path.ts';
import { contactsWithWords, placeContacts } from './department-words.store.ts';

const batch = 500;

/**
 * Turns the words that stood for some contacts' departments into departments of the tree; answers with how many contacts
 * it did. Nobody's department changes by it, only how it is kept, so that of contacts nothing is announced.
 */
export async function placeDepartmentWords(tx: Tx): Promise<number> {
  const contacts = await contactsWithWords(tx, batch);
  for (const [customerId, own] of Map.groupBy(contacts, (contact) => contact.customerId)) {
    const ids = await departmentsByPaths(
      tx,
      customerId,
      own.map(({ words }) => words),
    );
    await placeContacts(
      tx,
      own.map(({ contactId, words }) => ({ contactId, departmentId: ids.get(words) ?? null })),
    );
  }
  return contacts.length;
}
