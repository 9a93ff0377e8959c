import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listCategories, readCategory } from '../../category.contract.ts';

const most = 50;

/** Type-ahead over the category tree by words of the path. */
export const categorySource: ChoiceSource = {
  name: 'categories',
  find: async (text, signal) => {
    const { items } = await call(listCategories, { query: text ? { q: text } : {}, signal });
    return items.slice(0, most).map(({ id, path }) => ({ value: id, label: path }));
  },
  labelOf: async (id, signal) => (await call(readCategory, { params: { category: id }, signal })).name,
};
