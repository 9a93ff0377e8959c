import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listBranches, readBranch } from '../../branch.contract.ts';

/** Type-ahead over the provider's branches by name. */
export const branchSource: ChoiceSource = {
  name: 'branches',
  find: async (text, signal) => {
    const { items } = await call(listBranches, { query: {}, signal });
    return items
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ id, name, address }) => ({ value: id, label: name, hint: address ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readBranch, { params: { branch: id }, signal })).name,
};
