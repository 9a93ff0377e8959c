import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type { ContactView, recordContact as endpoint } from '../../contact.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { contactRecorded } from './contact.events.ts';
import { insertContact } from './contact.store.ts';
import { indexNewContacts } from './index-contact.ts';
import { readContact } from './read-contact.ts';
import { refuseReversedDays } from './refuse-contact.ts';

export async function recordContact(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContactView> {
  foundAt('customerId', await customerById(tx, input.customerId));
  refuseReversedDays(input);

  const custom = await checkedCustom(tx, 'contact', { sent: input.custom, before: null });
  const contact = { ...input, custom, id: tx.newId() };
  await insertContact(tx, contact);
  await indexNewContacts(tx, contact);
  await announce(tx, contactRecorded(contact));
  return readContact(tx, { contact: contact.id });
}
