import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listAssetModels, readAssetModel } from '../../asset-model.contract.ts';

/** Type-ahead over the catalogue, by maker, model or part number. */
export const modelSource: ChoiceSource = {
  name: 'asset models',
  find: async (text, signal) => {
    const { items } = await call(listAssetModels, { query: { limit: 20, ...(text && { q: text }) }, signal });
    return items.map(({ id, title, partNumber }) => ({
      value: id,
      label: title,
      ...(partNumber !== null && { hint: partNumber }),
    }));
  },
  labelOf: async (id, signal) => (await call(readAssetModel, { params: { model: id }, signal })).title,
};
