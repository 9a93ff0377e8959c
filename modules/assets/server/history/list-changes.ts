import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { listAssetChanges as endpoint } from '../../asset-change.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { pageOfChanges } from './asset-change.store.ts';
import { customKeyOf } from './asset-history.rules.ts';
import { tellValues } from './tell-values.ts';
import { namesIn } from './told-value.store.ts';

/** Customers' people are shown what happened to the fields that they see: a wall of the table keeps the rest. */
export async function listChanges(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { asset: assetId, ...asked } = input;
  found(await assetById(tx, assetId, scopeOf(tx.caller)));
  const page = await pageOfChanges(tx, { assetId, ...asked });
  const shown = await customShownTo(tx, 'asset');
  const items = page.items.filter(({ field, before, after }) => {
    const key = customKeyOf(field);
    return key === null || key in shown({ [key]: after ?? before });
  });
  const told = await tellValues(
    tx,
    items.flatMap(({ field, before, after }) => [
      { field, value: before },
      { field, value: after },
    ]),
  );
  const actors = await namesIn(tx, 'staffMember', [...new Set(items.flatMap(({ actorId }) => actorId ?? []))]);
  const named = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    ...page,
    items: items.map(({ actorId, before, after, ...change }) => ({
      ...change,
      before: told({ field: change.field, value: before }),
      after: told({ field: change.field, value: after }),
      by: (actorId !== null && named.get(actorId)) || null,
    })),
  };
}
