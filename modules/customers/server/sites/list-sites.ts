import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listSites as endpoint } from '../../site.contract.ts';
import { pageOfSites } from './site-list.store.ts';

const mostFound = 200;

export async function listSites(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, customerId, region, retired } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'site', text: q, most: mostFound, customerId });
  if (ids?.length === 0) return { items: [], next: null };
  const page = await pageOfSites(tx, { ids, customerId, region, withRetired: retired === 'with' }, input);
  const items = page.items.map(({ retiredAt, hazards, ...row }) => ({
    ...row,
    hasHazards: hazards !== null,
    isRetired: retiredAt !== null,
  }));
  return { ...page, items };
}
