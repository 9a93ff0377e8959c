import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SupplierKind, supplierSorts } from '../../supplier.contract.ts';
import { suppliers } from './supplier.store.ts';
import type { Supplier } from './supplier.rules.ts';

export interface SupplierFilter extends PageInput {
  /** Only these; undefined: all. */
  ids?: readonly Id[] | undefined;
  kind?: readonly SupplierKind[] | undefined;
  isWithRetired: boolean;
  sort?: (typeof supplierSorts)[number] | undefined;
}

/** Served by supplier_in_order and supplier_by_time. */
export function pageOfSuppliers(
  tx: Tx,
  { ids, kind, isWithRetired, sort, ...page }: SupplierFilter,
): Promise<Page<Supplier>> {
  let query = suppliers(tx);
  if (ids) query = query.where('supplier.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (kind) query = query.where(sql<boolean>`supplier.kinds && ${[...kind]}::text[]`);
  if (!isWithRetired) query = query.where('supplier.retiredAt', 'is', null);
  const order =
    sort === 'createdAt'
      ? ({ column: 'supplier.createdAt', field: 'createdAt', direction: 'desc' } as const)
      : ({ column: 'supplier.name', field: 'name', direction: 'asc' } as const);
  return keysetPage(tx, query, { list: 'suppliers', idColumn: 'supplier.id', ...order, ...page });
}
