import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { categoryAndAbove, categoryOf } from '../../../catalogue/index.ts';
import { customerById } from '../../../customers/index.ts';
import type { CoverView, readCover as endpoint } from '../../cover.contract.ts';
import { coverFor } from './cover-for.ts';

/** As recording would judge it; what is not there, or not for this caller, says nothing. */
export async function readCover(tx: Tx, input: InputOf<typeof endpoint>): Promise<CoverView> {
  const { customerId, assetId, categoryId, kind } = input;
  found(await customerById(tx, customerId));
  const asset = assetId === undefined ? undefined : await assetById(tx, assetId, assetScopeOf(tx.caller));
  const category = categoryId === undefined ? undefined : await categoryOf(tx, categoryId);
  const { judge } = await coverFor(tx, { customerId, assetId: asset?.id ?? null });
  return judge({
    assetKind: asset?.kind ?? null,
    kind: kind ?? null,
    categoryIds: category ? await categoryAndAbove(tx, category.id) : [],
    isBilledSeparately: category?.isBilledSeparately ?? false,
  });
}
