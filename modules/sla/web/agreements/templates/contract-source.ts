import { call } from '../../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../../web/ui/choice.ts';
import { readContract } from '../../../../contracts/contract.contract.ts';
import { listContracts } from '../../../../contracts/contract-list.contract.ts';

/** Type-ahead over the contracts that a customer has bought, by number or name. */
export function contractsOf(customerId: string): ChoiceSource {
  return {
    name: `contracts of ${customerId}`,
    find: async (text, signal) => {
      const query = { customerId, limit: 20, ...(text && { q: text }) };
      const { items } = await call(listContracts, { query, signal });
      return items.map(({ id, number, name }) => ({ value: id, label: number, hint: name }));
    },
    labelOf: async (id, signal) => (await call(readContract, { params: { contract: id }, signal })).number,
  };
}
