import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listStaff, lookUpStaff, readStaff } from '../../staff.contract.ts';

/** Type-ahead over the staff who are there, by name, pinyin, number or phone. */
export const staffSource: ChoiceSource = {
  name: 'staff',
  find: async (text, signal) => {
    const query = text ? { q: text } : undefined;
    const { items } = query
      ? await call(lookUpStaff, { query, signal })
      : await call(listStaff, { query: { limit: 20 }, signal });
    return items.map(({ id, name, position }) => ({ value: id, label: name, hint: position ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readStaff, { params: { staff: id }, signal })).name,
};
