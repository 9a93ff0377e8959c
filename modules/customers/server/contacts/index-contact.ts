import type { Id } from '../../../../kernel/id.ts';
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
  otherPhone?: string | null;
  email?: string | null;
}

/** What contacts are looked up by: name and pinyin, employee number, phones, e-mail (SD-07). */
export async function indexContacts(tx: Tx, ...contacts: ContactToIndex[]): Promise<void> {
  const entries = contacts.map((contact) => ({
    kind: 'contact',
    id: contact.id,
    customerId: contact.customerId,
    tokens: lookUpTokens(textsOf(contact)),
  }));
  await indexLookUp(tx, ...entries);
}

/** They are found no more: doubles, and whoever was erased. */
export async function unindexContacts(tx: Tx, ...contacts: { id: Id; customerId: Id }[]): Promise<void> {
  await indexLookUp(tx, ...contacts.map((contact) => ({ ...contact, kind: 'contact', tokens: [] })));
}

function textsOf({ name, employeeNumber, phone, mobile, otherPhone, email }: ContactToIndex): LookUpText[] {
  const numbers = [phone, mobile, otherPhone].filter((number) => typeof number === 'string');
  return [
    { as: 'person', text: name },
    ...numbers.map((text): LookUpText => ({ as: 'phone', text })),
    ...(employeeNumber ? [{ as: 'code', text: employeeNumber } as const] : []),
    ...(email ? [{ as: 'email', text: email } as const] : []),
  ];
}
