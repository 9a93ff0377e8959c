import type { SoftwareProductRow, SoftwareProductView } from '../../software-product.contract.ts';
import type { Caller } from '../software.policy.ts';
import type { Spread } from './product-spread.store.ts';
import { productAbilities } from './product.policy.ts';
import type { Product } from './product.store.ts';

/** More than anybody reads through; the list of installations has them all. */
const mostDepartments = 20;

export function productRowOf(product: Product): SoftwareProductRow {
  const { id, name, publisher, licensing, stage, isForbidden, createdAt } = product;
  return {
    id,
    name,
    publisher,
    licensing,
    stage,
    isForbidden,
    owner: named(product.ownerId, product.ownerName),
    supplier: named(product.supplierId, product.supplierName),
    createdAt,
  };
}

export function productViewOf(
  product: Product,
  { spread, titles, caller }: { spread: readonly Spread[]; titles: number; caller: Caller },
): SoftwareProductView {
  return {
    ...productRowOf(product),
    note: product.note,
    machines: spread.reduce((sum, { machines }) => sum + machines, 0),
    titles,
    departments: spread.slice(0, mostDepartments).map(({ customerId, customerName, departmentName, machines }) => ({
      customer: { id: customerId, name: customerName },
      department: departmentName === null ? null : { name: departmentName },
      machines,
    })),
    revision: product.revision,
    abilities: productAbilities(caller, product),
  };
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}
