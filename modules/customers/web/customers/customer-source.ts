import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listCustomers, listCustomerTags, readCustomer } from '../../customer.contract.ts';

/** Type-ahead over customers by name, pinyin, phone or credit code; those whose service ended are not offered. */
export const customerSource: ChoiceSource = {
  name: 'customers',
  find: async (text, signal) => {
    const inReach = { limit: 20, status: ['prospect' as const, 'active' as const, 'suspended' as const] };
    const { items } = await call(listCustomers, { query: { ...inReach, ...(text && { q: text }) }, signal });
    return items.map(({ id, name, shortName }) => ({ value: id, label: name, hint: shortName ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readCustomer, { params: { customer: id }, signal })).name,
};

/** The tags in use that have what was typed in them. */
export const customerTagSource: ChoiceSource = {
  name: 'customer tags',
  find: async (text, signal) => {
    const { items } = await call(listCustomerTags, { signal });
    const fitting = items.filter(({ tag }) => tag.toLowerCase().includes(text.toLowerCase()));
    return fitting.map(({ tag, count }) => ({ value: tag, label: tag, hint: String(count) }));
  },
  labelOf: async (tag) => tag,
};
