import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { pageOfAssets, type ListedAsset } from './asset-list.store.ts';
import { scopeOf } from './asset.policy.ts';

/** Some of those that are found are out of use. */
const spare = 3;

/** For the one search for everything: by its numbers, name, model, network name or addresses. */
export const assetSearch: SearchKind = {
  kind: 'asset',
  permission: 'asset.read',
  async find(tx, text, most) {
    if (roleOf(tx.caller) === 'portal') return findTheirs(tx, text, most);
    const ids = await lookUp(tx, { kind: 'asset', text, most: most * spare });
    if (ids.length === 0) return [];
    const asked = { filter: { ids, withRetired: false }, scope: scopeOf(tx.caller), sort: 'createdAt' as const };
    const { items } = await pageOfAssets(tx, { ...asked, limit: ids.length });
    const found = new Map(items.map((asset) => [asset.id, asset]));
    return ids
      .flatMap((id) => found.get(id) ?? [])
      .slice(0, most)
      .map(hitOf);
  },
};

/** Customers' people, who have few machines, may not ask the table of tokens: their rows are read. */
async function findTheirs(tx: Tx, text: string, most: number): Promise<SearchHit[]> {
  const filter = { words: text, withRetired: false };
  const asked = { filter, scope: scopeOf(tx.caller), sort: 'createdAt' as const, limit: most };
  return (await pageOfAssets(tx, asked)).items.map(hitOf);
}

function hitOf({ id, number, name, model, serialNumber, ipAddress, ...asset }: ListedAsset): SearchHit {
  const { customerName, userName, siteName, assetTag, hostName, macAddresses, formerNumbers } = asset;
  return {
    id,
    title: number,
    subtitle: [name, userName, customerName, siteName].filter(Boolean).join(' · '),
    href: `/assets/${id}`,
    facts: [
      { as: 'code', text: number },
      { as: 'name', text: name, label: 'assets:asset.name' },
      { as: 'code', text: serialNumber, label: 'assets:asset.serialNumber' },
      { as: 'name', text: model, label: 'assets:asset.model' },
      { as: 'ip', text: ipAddress, label: 'assets:asset.ipAddress' },
      { as: 'code', text: assetTag, label: 'assets:asset.assetTag' },
      { as: 'code', text: hostName, label: 'assets:asset.hostName' },
      ...macAddresses.map((mac) => ({ as: 'code' as const, text: mac, label: 'assets:asset.macAddresses' })),
      ...formerNumbers.map((was) => ({ as: 'code' as const, text: was, label: 'assets:asset.formerNumbers' })),
    ],
  };
}
