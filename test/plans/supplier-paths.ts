import { pageOfSuppliers, type SupplierFilter } from '../../modules/suppliers/server/suppliers/supplier-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more. */
const page = 51;

/** Suppliers, as the desk lists them. */
export function supplierPaths({ staff }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: Partial<SupplierFilter>, by: RegExp): ReadingPath => ({
    says: `suppliers ${says}`,
    who: staff,
    work: (tx) => pageOfSuppliers(tx, { isWithRetired: false, ...filter }),
    by: [by],
    most: page * 4,
  });
  return [
    list('by name', {}, /^supplier_in_order$/),
    list('newest first', { sort: 'createdAt' }, /^supplier_by_time$/),
  ];
}
