import type { SupplierRow, SupplierView } from '../../supplier.contract.ts';
import { supplierAbilities } from './supplier.policy.ts';
import type { Supplier } from './supplier.rules.ts';

export function supplierRowOf(supplier: Supplier): SupplierRow {
  const { id, name, kinds, phone, email, address, people, createdAt, retiredAt } = supplier;
  return { id, name, kinds, phone, email, address, person: people[0] ?? null, createdAt, retiredAt };
}

export function supplierViewOf(supplier: Supplier, caller: { permissions: ReadonlySet<string> }): SupplierView {
  const { note, people, revision } = supplier;
  return { ...supplierRowOf(supplier), note, people, revision, abilities: supplierAbilities(caller, supplier) };
}
