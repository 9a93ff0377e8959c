import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listContracts } from '../../contract-list.contract.ts';
import { readContract } from '../../contract.contract.ts';

/** Type-ahead over contracts by number or name. */
export const contractSource: ChoiceSource = {
  name: 'contracts',
  find: async (text, signal) => {
    const { items } = await call(listContracts, { query: { limit: 20, ...(text && { q: text }) }, signal });
    return items.map(({ id, number, name, customer }) => ({
      value: id,
      label: `${number} ${name}`,
      hint: customer.name,
    }));
  },
  labelOf: async (id, signal) => {
    const { number, name } = await call(readContract, { params: { contract: id }, signal });
    return `${number} ${name}`;
  },
};
