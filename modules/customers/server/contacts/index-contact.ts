import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';

export interface ContactToIndex {
  id: string;
  customerId: string;
  name: string;
  employeeNumber?: string | null;
  phone?: string | null;
  mobile?: string | null;
}

/** What contacts are looked up by: name and pinyin, employee number, phones (SD-07). */
export async function indexContacts(tx: Tx, ...contacts: ContactToIndex[]): Promise<void> {
  const entries = contacts.map((contact) => ({
    kind: 'contact',
    id: contact.id,
    customerId: contact.customerId,
    tokens: lookUpTokens(textsOf(contact)),
  }));
  await indexLookUp(tx, ...entries);
}

function textsOf({ name, employeeNumber, phone, mobile }: ContactToIndex): LookUpText[] {
  const texts: LookUpText[] = [{ as: 'person', text: name }];
  if (employeeNumber) texts.push({ as: 'code', text: employeeNumber });
  if (phone) texts.push({ as: 'phone', text: phone });
  if (mobile) texts.push({ as: 'phone', text: mobile });
  return texts;
}
