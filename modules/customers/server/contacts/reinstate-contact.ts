import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ContactView } from '../../contact.contract.ts';
import { contactReinstated } from './contact.events.ts';
import { contactById, updateContact } from './contact.store.ts';
import { readContact } from './read-contact.ts';
import { refuseClosed } from './refuse-contact.ts';

/** A last day that is over goes, or they would have left again within the hour. Their account opens by an invitation. */
export async function reinstateContact(tx: Tx, input: { contact: string }): Promise<ContactView> {
  const contact = found(await contactById(tx, input.contact));
  refuseStale(tx, contact.revision);
  refuseClosed(contact);
  if (contact.retiredAt !== null) {
    await updateContact(tx, contact.id, { retiredAt: null, ...(contact.hasLeft && { validTo: null }) });
    await announce(tx, contactReinstated(contact));
  }
  return readContact(tx, input);
}
