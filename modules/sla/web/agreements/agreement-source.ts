import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listAgreements, readAgreement } from '../../agreement.contract.ts';

/** Agreements of all levels by their names. */
export const agreementSource: ChoiceSource = {
  name: 'agreements',
  find: async (text, signal) => {
    const { items } = await call(listAgreements, { query: {}, signal });
    return items
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ id, name }) => ({ value: id, label: name }));
  },
  labelOf: async (id, signal) => (await call(readAgreement, { params: { agreement: id }, signal })).name,
};
