import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listSuppliers as endpoint, SupplierRow } from '../../supplier.contract.ts';
import { pageOfSuppliers } from './supplier-list.store.ts';
import { supplierRowOf } from './supplier.view.ts';

/** More suppliers of one beginning than anybody reads through. */
const mostFound = 500;

export async function listSuppliers(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<SupplierRow>> {
  const { q, retired, ...wanted } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'supplier', text: q, most: mostFound });
  const { items, next } = await pageOfSuppliers(tx, { ...wanted, ids, isWithRetired: retired === 'with' });
  return { items: items.map(supplierRowOf), next };
}
