import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { contactCards } from './contact-cards.store.ts';
import type { ContactByPhone } from './contacts-by-phone.store.ts';

/** Of as many names as a conversation has speakers. */
const [mostNames, mostOfName] = [12, 10];

/** Who is called exactly so, in use; in the order of the names, then by name. */
export async function contactsNamed(tx: Tx, names: readonly string[]): Promise<ContactByPhone[]> {
  const asked = names.slice(0, mostNames);
  const found = await Promise.all(asked.map((text) => lookUp(tx, { kind: 'contact', text, most: mostOfName })));
  const cards = await contactCards(tx, [...new Set(found.flat())]);
  return asked
    .flatMap((name) => cards.filter((card) => card.name === name))
    .map(({ mobile: _mobile, phone: _phone, otherPhone: _other, ...contact }) => contact);
}
