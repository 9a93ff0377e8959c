import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SupplierView } from '../../supplier.contract.ts';
import { supplierById } from './supplier.store.ts';
import { supplierViewOf } from './supplier.view.ts';

export async function readSupplier(tx: Tx, input: { supplier: string }): Promise<SupplierView> {
  return supplierViewOf(found(await supplierById(tx, input.supplier)), tx.caller);
}
