import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TitleState } from '../../software-title.contract.ts';
import { titles, type Title } from './title.store.ts';

export interface TitleFilter extends PageInput {
  /** What the name or the publisher contains. */
  words?: string | undefined;
  state?: readonly TitleState[] | undefined;
  productId?: Id | undefined;
  customerId?: Id | undefined;
}

/** Those on the most machines first. Served by software_title_by_machines, _by_state and _by_product. */
export function pageOfTitles(
  tx: Tx,
  { words, state, productId, customerId, ...page }: TitleFilter,
): Promise<Page<Title>> {
  let query = titles(tx);
  const [only, ...others] = state ?? [];
  // one alone is served in order by its index
  if (only !== undefined && others.length === 0) query = query.where('softwareTitle.state', '=', only);
  else if (state) query = query.where('softwareTitle.state', 'in', state);
  if (productId !== undefined) query = query.where('softwareTitle.productId', '=', productId);
  if (words !== undefined) {
    const sought = words.toLowerCase();
    query = query.where(
      sql<boolean>`(strpos(software_title.name_key, ${sought}) > 0 or strpos(software_title.publisher_key, ${sought}) > 0)`,
    );
  }
  if (customerId !== undefined) {
    query = query.where(
      sql<boolean>`exists (select from installation theirs
        where theirs.tenant_id = ${tx.tenantId} and theirs.title_id = software_title.id
          and theirs.customer_id = ${customerId} and theirs.removed_at is null)`,
    );
  }
  const order = { column: 'softwareTitle.machines', field: 'counted', direction: 'desc' } as const;
  return keysetPage(tx, query, { list: 'software titles', idColumn: 'softwareTitle.id', ...order, ...page });
}
