import type { SupplierAct } from '../../supplier.contract.ts';

/** What this caller may do to the supplier now. */
export function supplierAbilities(
  caller: { permissions: ReadonlySet<string> },
  supplier: { retiredAt: string | null },
): SupplierAct[] {
  if (!caller.permissions.has('supplier.change')) return [];
  return supplier.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
