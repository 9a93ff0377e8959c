import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listSkills, readSkill } from '../../skill.contract.ts';

/** Type-ahead over the skills by name. */
export const skillSource: ChoiceSource = {
  name: 'skills',
  find: async (text, signal) => {
    const { items } = await call(listSkills, { query: {}, signal });
    return items
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ id, name, note }) => ({ value: id, label: name, hint: note ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readSkill, { params: { skill: id }, signal })).name,
};
