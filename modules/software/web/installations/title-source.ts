import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listSoftwareTitles } from '../../software-title.contract.ts';

/** Type-ahead over names that machines report, those on the most machines first. */
export const titleSource: ChoiceSource = {
  name: 'software titles',
  find: async (text, signal) => {
    const { items } = await call(listSoftwareTitles, { query: { limit: 20, ...(text && { q: text }) }, signal });
    return items.map(({ id, name, publisher }) => ({ value: id, label: name, hint: publisher ?? '' }));
  },
};
