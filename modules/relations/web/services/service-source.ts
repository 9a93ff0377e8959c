import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listBusinessServices, readBusinessService } from '../../business-service.contract.ts';

/** Type-ahead over the services of one customer in use, by name and pinyin; over all, while none is chosen. */
export function servicesOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `business services of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(customerId && { customerId }), ...(text && { q: text }) };
      const { items } = await call(listBusinessServices, { query, signal });
      return items.map(({ id, name, customer }) => ({ value: id, label: name, hint: customer.name }));
    },
    labelOf: async (id, signal) => (await call(readBusinessService, { params: { service: id }, signal })).name,
  };
}
