import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';

export interface SiteToIndex {
  id: string;
  customerId: string;
  name: string;
  address: string | null;
}

/** What sites are looked up by. */
export async function indexSites(tx: Tx, ...sites: SiteToIndex[]): Promise<void> {
  await indexLookUp(
    tx,
    ...sites.map(({ id, customerId, name, address }) => ({
      kind: 'site',
      id,
      customerId,
      tokens: lookUpTokens([name, address].flatMap((text): LookUpText[] => (text ? [{ as: 'name', text }] : []))),
    })),
  );
}
