import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readAssetModel } from '../../asset-model.contract.ts';
import { followPlace } from './follow-place.ts';

/** What follows for other fields: of the places from each other, of the model from its entry in the catalogue. */
export async function followAsset(changed: FieldValues, values: FieldValues): Promise<FieldValues> {
  const modelId = changed['modelId'];
  if (typeof modelId !== 'string') return followPlace(changed, values);
  const { maker, name: model, kind } = await call(readAssetModel, { params: { model: modelId } });
  return { maker, model, ...(kind !== null && { kind }) };
}
