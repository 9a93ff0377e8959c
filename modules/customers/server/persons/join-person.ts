import type { Id } from '../../../../kernel/id.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { joinPerson as endpoint, PersonView } from '../../person.contract.ts';
import { contactJoined } from '../contacts/contact.events.ts';
import { contactRefusals } from '../contacts/contact.refusals.ts';
import { contactById, updateContact, type ContactRecord } from '../contacts/contact.store.ts';
import { refuseClosed } from '../contacts/refuse-contact.ts';
import { deletePerson, insertPerson, replacePerson } from './person.store.ts';
import { readPerson } from './read-person.ts';
import { refuseSomeSeen } from './refuse-person.ts';

/** Where both are somebody already, these two are one from now on, with all their contacts. */
export async function joinPerson(tx: Tx, input: InputOf<typeof endpoint>): Promise<PersonView> {
  refuseSomeSeen(tx.caller);
  const contact = found(await contactById(tx, input.contact));
  const other = foundAt('contactId', await contactById(tx, input.contactId));
  refuseClosed(contact);
  refuseClosed(other);
  if (contact.customerId === other.customerId) throw new Refusal(contactRefusals.same_customer, {}, 'contactId');

  const personId = contact.personId ?? other.personId ?? (await newPerson(tx, contact));
  if (other.personId !== null && other.personId !== personId) {
    await replacePerson(tx, other.personId, personId);
    await deletePerson(tx, other.personId);
  }
  for (const one of [contact, other]) await become(tx, one, personId);
  return readPerson(tx, input);
}

async function newPerson(tx: Tx, { name }: ContactRecord): Promise<Id> {
  const id = tx.newId();
  await insertPerson(tx, { id, name });
  return id;
}

async function become(tx: Tx, contact: ContactRecord, personId: Id): Promise<void> {
  if (contact.personId === personId) return;
  await updateContact(tx, contact.id, { personId });
  await announce(tx, contactJoined(contact, personId));
}
