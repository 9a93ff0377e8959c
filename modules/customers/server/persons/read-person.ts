import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { PersonView } from '../../person.contract.ts';
import { contactById } from '../contacts/contact.store.ts';
import { mayJoinContacts } from '../customers.policy.ts';
import { othersOf, suggestedFor } from './person.store.ts';

export async function readPerson(tx: Tx, input: { contact: string }): Promise<PersonView> {
  const contact = found(await contactById(tx, input.contact));
  const { id, personId, retiredAt, erasedAt, mergedIntoId } = contact;
  const mayJoin = mayJoinContacts(tx.caller) && retiredAt === null && erasedAt === null && mergedIntoId === null;
  return {
    others: personId === null ? [] : await othersOf(tx, { id, personId }),
    suggestions: mayJoin ? await suggestedFor(tx, contact) : [],
  };
}
