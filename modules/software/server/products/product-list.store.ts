import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Licensing, ProductStage } from '../../software-product.contract.ts';
import { products, type Product } from './product.store.ts';

export interface ProductFilter extends PageInput {
  ids?: readonly Id[] | undefined;
  licensing?: readonly Licensing[] | undefined;
  /** Absent: whatever is not out of use. */
  stage?: readonly ProductStage[] | undefined;
  isForbidden?: true | undefined;
  sort?: 'name' | 'createdAt' | undefined;
}

/** Served by software_product_in_order and software_product_by_time. */
export function pageOfProducts(
  tx: Tx,
  { ids, licensing, stage, isForbidden, sort, ...page }: ProductFilter,
): Promise<Page<Product>> {
  let query = products(tx);
  if (ids) query = query.where('softwareProduct.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (licensing) query = query.where('licensing', 'in', licensing);
  query = stage ? query.where('stage', 'in', stage) : query.where('softwareProduct.retiredAt', 'is', null);
  if (isForbidden) query = query.where('isForbidden', '=', true);
  const order =
    sort === 'createdAt'
      ? ({ column: 'softwareProduct.createdAt', field: 'createdAt', direction: 'desc' } as const)
      : ({ column: 'softwareProduct.name', field: 'name', direction: 'asc' } as const);
  return keysetPage(tx, query, { list: 'software products', idColumn: 'softwareProduct.id', ...order, ...page });
}
