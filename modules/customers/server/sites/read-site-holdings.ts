import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readSiteHoldings as endpoint } from '../../site.contract.ts';
import { siteById } from './site.store.ts';

export async function readSiteHoldings(
  tx: Tx,
  { site }: InputOf<typeof endpoint>,
  holders: readonly CustomerHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await siteById(tx, site));
  const counts = [];
  for (const { textKey, countAtSite } of holders) {
    if (countAtSite) counts.push({ textKey, count: await countAtSite(tx, id) });
  }
  return { counts };
}
