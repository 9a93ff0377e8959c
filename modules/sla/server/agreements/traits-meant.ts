import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import { siteById } from '../../../customers/index.ts';
import type { previewAgreement as endpoint } from '../../agreement-preview.contract.ts';
import type { Traits } from '../selection/traits.rules.ts';
import type { Owner } from './draft-agreement.ts';

/** What the ticket of a preview is like; what is not said is the plainest case: an incident of somebody who is no VIP. */
export async function traitsMeant(
  tx: Tx,
  { kind = 'incident', categoryId, siteId, region, assetKind, isVip = false }: InputOf<typeof endpoint>,
  { customerId, contractId }: Owner,
): Promise<Traits> {
  const site = siteId === undefined ? null : foundAt('siteId', await siteById(tx, siteId));
  if (site && customerId !== null) foundAt('siteId', site.customerId === customerId ? site : null);
  return {
    kind,
    categoryIds: categoryId === undefined ? [] : await categoryAndAbove(tx, categoryId),
    siteId: site?.id ?? null,
    region: region ?? site?.region ?? null,
    assetId: null,
    assetKind: assetKind ?? null,
    isVip,
    contractId,
    isBeyondLimit: false,
    teamId: null,
    assigneeId: null,
  };
}
