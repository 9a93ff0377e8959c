import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listCustomers, readCustomer } from '../../customer.contract.ts';

/** Type-ahead over customers by name, pinyin or phone. */
export const customerSource: ChoiceSource = {
  name: 'customers',
  find: async (text, signal) => {
    const { items } = await call(listCustomers, { query: text ? { q: text, limit: 20 } : { limit: 20 }, signal });
    return items.map(({ id, name, shortName }) => ({ value: id, label: name, hint: shortName ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readCustomer, { params: { customer: id }, signal })).name,
};
