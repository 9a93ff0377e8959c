import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { pageOfModels, type Model } from './model.store.ts';

/** Lets models be found by maker, name and part number. */
export async function indexModels(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const { items } = await pageOfModels(tx, { ids, withRetired: true, sort: 'title', limit: ids.length });
  const entries = items.map((model) => ({
    kind: 'asset_model',
    id: model.id,
    customerId: null,
    tokens: lookUpTokens(textsOf(model)),
  }));
  await indexLookUp(tx, ...entries);
}

function textsOf({ title, name, partNumber }: Model): LookUpText[] {
  const texts: LookUpText[] = [
    { as: 'name', text: title },
    { as: 'code', text: name },
  ];
  return partNumber === null ? texts : [...texts, { as: 'code', text: partNumber }];
}
