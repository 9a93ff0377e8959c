import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listContracts } from '../../../contracts/contract-list.contract.ts';
import { readContract } from '../../../contracts/contract.contract.ts';

/** Type-ahead over the contracts of one customer. */
export function contractsOf(customerId: string): ChoiceSource {
  return {
    name: `contracts of ${customerId}`,
    find: async (text, signal) => {
      const { items } = await call(listContracts, {
        query: { customerId, limit: 20, ...(text && { q: text }) },
        signal,
      });
      return items.map(({ id, number, name }) => ({ value: id, label: number, hint: name }));
    },
    labelOf: async (id, signal) => (await call(readContract, { params: { contract: id }, signal })).number,
  };
}
