import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { addLookUp, indexLookUp, type LookUpEntry } from '../../../../platform/search/look-up.store.ts';
import type { LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { lookUpWithCustom } from '../../../custom-fields/index.ts';

export interface ContactToIndex {
  id: string;
  customerId: string;
  name: string;
  employeeNumber?: string | null;
  phone?: string | null;
  mobile?: string | null;
  otherPhone?: string | null;
  email?: string | null;
  custom?: Readonly<Record<string, unknown>>;
}

/** What contacts are looked up by: name and pinyin, employee number, phones, e-mail, own fields (SD-07, PLT-07). */
export async function indexContacts(tx: Tx, ...contacts: ContactToIndex[]): Promise<void> {
  await indexLookUp(tx, ...(await entriesOf(tx, contacts)));
}

/** The same of contacts that are being entered. */
export async function indexNewContacts(tx: Tx, ...contacts: ContactToIndex[]): Promise<void> {
  await addLookUp(tx, ...(await entriesOf(tx, contacts)));
}

async function entriesOf(tx: Tx, contacts: readonly ContactToIndex[]): Promise<LookUpEntry[]> {
  const entryOf = await lookUpWithCustom(tx, 'contact');
  return contacts.map((contact) => {
    const { id, customerId, custom = {} } = contact;
    return entryOf({ id, customerId, texts: textsOf(contact), custom });
  });
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
