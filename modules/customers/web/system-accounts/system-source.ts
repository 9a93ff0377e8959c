import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listCustomerSystems, readCustomerSystem } from '../../system-account.contract.ts';

/** The systems of one customer; none, while no customer is known. */
export function systemsOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `systems of ${customerId ?? 'nobody'}`,
    find: async (text, signal) => {
      if (!customerId) return [];
      const { items } = await call(listCustomerSystems, { query: { customerId }, signal });
      const isMeant = (name: string) => name.toLowerCase().includes(text.trim().toLowerCase());
      return items.filter(({ name }) => isMeant(name)).map(({ id, name }) => ({ value: id, label: name }));
    },
    labelOf: async (id, signal) => (await call(readCustomerSystem, { params: { customerSystem: id }, signal })).name,
  };
}
