import { roleOf } from '../../../../platform/database/caller.ts';
import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { pageOfContracts, type ListedContract } from './contract-list.store.ts';
import { idsFound } from './list-contracts.ts';

/** For the one search for everything: by number, name, or the number of the customer's papers. */
export const contractSearch: SearchKind = {
  kind: 'contract',
  permission: 'contract.read',
  async find(tx, text, most) {
    // customers' people read their contracts elsewhere, and may not ask the table of tokens
    if (roleOf(tx.caller) === 'portal') return [];
    const ids = (await idsFound(tx, text)).slice(0, most);
    if (ids.length === 0) return [];
    const { items } = await pageOfContracts(tx, { filter: { ids }, sort: 'createdAt', limit: ids.length });
    const found = new Map(items.map((contract) => [contract.id, contract]));
    return ids.flatMap((id) => found.get(id) ?? []).map(hitOf);
  },
};

function hitOf({ id, number, foreignNumber, name, customerName }: ListedContract): SearchHit {
  return {
    id,
    title: number ?? name,
    subtitle: [name, customerName].join(' · '),
    href: `/contracts/${id}`,
    facts: [
      { as: 'code', text: number },
      { as: 'name', text: name, label: 'contracts:contract.name' },
      { as: 'code', text: foreignNumber, label: 'contracts:contract.foreignNumber' },
    ],
  };
}
