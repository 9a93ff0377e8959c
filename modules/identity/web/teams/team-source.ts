import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listTeams, readTeam } from '../../team.contract.ts';

/** Type-ahead over the provider's teams by name. */
export const teamSource: ChoiceSource = {
  name: 'teams',
  find: async (text, signal) => {
    const { items } = await call(listTeams, { query: {}, signal });
    return items
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ id, name }) => ({ value: id, label: name }));
  },
  labelOf: async (id, signal) => (await call(readTeam, { params: { team: id }, signal })).name,
};
