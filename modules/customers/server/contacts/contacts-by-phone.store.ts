import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { phoneDigits } from '../../../../platform/search/look-up-prefix.ts';
import { phoneParts } from '../../../../kernel/phone.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { contactCards } from './contact-cards.store.ts';

/** Behind a switchboard's number sit hundreds: then it says the customer, and nobody in particular. */
const most = 20;

export interface ContactByPhone {
  id: Id;
  name: string;
  isVip: boolean;
  customerId: Id;
  customerName: string;
  department: string | null;
}

/** Who has this number, as mobile, phone or other; in use, by name, at most twenty. `number` as `readPhone` keeps it. */
export async function contactsByPhone(tx: Tx, number: string, customerId?: Id): Promise<ContactByPhone[]> {
  const digits = digitsOf(number);
  const ids = await lookUp(tx, { kind: 'contact', text: digits, most: most * 2, customerId });
  const found = await contactCards(tx, ids);
  return found
    .filter(({ mobile, phone, otherPhone }) =>
      [mobile, phone, otherPhone].some((own) => own && digitsOf(own) === digits),
    )
    .slice(0, most)
    .map(({ mobile: _mobile, phone: _phone, otherPhone: _other, ...contact }) => contact);
}

function digitsOf(number: string): string {
  return phoneDigits(phoneParts(number).number);
}
