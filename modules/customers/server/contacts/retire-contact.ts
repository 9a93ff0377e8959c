import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { accountOf, disableAccount } from '../../../identity/index.ts';
import type { ContactView } from '../../contact.contract.ts';
import { contactRetired } from './contact.events.ts';
import { contactById, updateContact } from './contact.store.ts';
import { readContact } from './read-contact.ts';

/** Their account, if they have one, ends with all its sessions. */
export async function retireContact(tx: Tx, input: { contact: string }): Promise<ContactView> {
  const contact = found(await contactById(tx, input.contact));
  refuseStale(tx, contact.revision);
  if (contact.retiredAt === null) {
    await updateContact(tx, contact.id, { retiredAt: tx.now });
    const account = await accountOf(tx, { kind: 'contact', subjectId: contact.id });
    if (account) await disableAccount(tx, account.id);
    await announce(tx, contactRetired(contact));
  }
  return readContact(tx, input);
}
