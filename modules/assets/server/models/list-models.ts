import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { listAssetModels as endpoint } from '../../asset-model.contract.ts';
import { pageOfModels } from './model.store.ts';
import { modelRowOf } from './model.view.ts';

/** More models of one beginning than anybody reads through. */
const mostFound = 500;

export async function listModels(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, support, retired, sort = 'title', ...wanted } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'asset_model', text: q, most: mostFound });
  const endedBefore = support && dayAt(tx.now, found(await ownTenant(tx)).timeZone);
  const filter = { ...wanted, ids, endedBefore, withRetired: retired === 'with', sort };
  const { items, next } = await pageOfModels(tx, filter);
  return { items: items.map(modelRowOf), next };
}
