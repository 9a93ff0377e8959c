import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { PersonView } from '../../person.contract.ts';
import { contactParted } from '../contacts/contact.events.ts';
import { contactById, updateContact, type ContactRecord } from '../contacts/contact.store.ts';
import { deletePerson, othersOf, replacePerson } from './person.store.ts';
import { readPerson } from './read-person.ts';
import { refuseSomeSeen } from './refuse-person.ts';

export async function leavePerson(tx: Tx, input: { contact: string }): Promise<PersonView> {
  refuseSomeSeen(tx.caller);
  await partFromPerson(tx, found(await contactById(tx, input.contact)));
  return readPerson(tx, input);
}

/** A person of one contact says nothing, and goes. */
export async function partFromPerson(tx: Tx, contact: ContactRecord): Promise<void> {
  const { id, personId } = contact;
  if (personId === null) return;
  const others = await othersOf(tx, { id, personId });
  await updateContact(tx, id, { personId: null });
  if (others.length < 2) {
    await replacePerson(tx, personId, null);
    await deletePerson(tx, personId);
  }
  await announce(tx, contactParted(contact, personId));
}
