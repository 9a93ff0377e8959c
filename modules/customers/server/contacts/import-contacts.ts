import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { enterForeignContacts, type ForeignContact } from './contact-import.store.ts';
import { contactRecorded } from './contact.events.ts';
import { indexNewContacts } from './index-contact.ts';

/** Adds the contacts that another system names, once each; answers with the ids of all of them by foreign key. */
export async function importContacts(
  tx: Tx,
  customerId: Id,
  rows: readonly ForeignContact[],
): Promise<Map<string, Id>> {
  const { ids, entered } = await enterForeignContacts(tx, customerId, rows);
  const newcomers = entered.map(({ id, name }) => ({ id, name, customerId }));
  if (newcomers.length > 0) {
    await indexNewContacts(tx, ...newcomers);
    await announce(tx, ...newcomers.map(contactRecorded));
  }
  return ids;
}
