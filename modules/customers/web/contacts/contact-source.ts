import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listContacts, readContact } from '../../contact.contract.ts';

/** Type-ahead over the contacts of one customer by name, pinyin, employee number or phone. */
export function contactsOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `contacts of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(text && { q: text }), ...(customerId && { customerId }) };
      const { items } = await call(listContacts, { query, signal });
      return items.map(({ id, name, customerName, department, mobile, phone }) => ({
        value: id,
        label: name,
        hint: [customerName, department, mobile ?? phone].filter(Boolean).join(' · '),
      }));
    },
    labelOf: async (id, signal) => (await call(readContact, { params: { contact: id }, signal })).name,
  };
}

export const contactSource = contactsOf(undefined);
