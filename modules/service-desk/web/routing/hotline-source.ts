import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listHotlines } from '../../../channels/phone.contract.ts';

async function hotlines(signal: AbortSignal) {
  return (await call(listHotlines, { signal })).items;
}

/** Type-ahead over the numbers that people dial, by number and name. */
export const hotlineSource: ChoiceSource = {
  name: 'hotlines',
  find: async (text, signal) => {
    const typed = text.trim().toLowerCase();
    const inUse = (await hotlines(signal)).filter(({ retiredAt }) => retiredAt === null);
    return inUse
      .filter(({ name, number }) => `${name} ${number}`.toLowerCase().includes(typed))
      .map(({ id, name, number }) => ({ value: id, label: name, hint: number }));
  },
  labelOf: async (id, signal) => (await hotlines(signal)).find((hotline) => hotline.id === id)?.name ?? id,
};
