import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SupplierView } from '../../supplier.contract.ts';
import { readSupplier } from './read-supplier.ts';
import { supplierRetired } from './supplier.events.ts';
import { supplierRefusals } from './supplier.refusals.ts';
import { saveSupplier, supplierById } from './supplier.store.ts';

/** Records that name it keep it: who sold a machine stays true. */
export async function retireSupplier(tx: Tx, input: { supplier: string }): Promise<SupplierView> {
  const supplier = found(await supplierById(tx, input.supplier));
  refuseStale(tx, supplier.revision);
  if (supplier.retiredAt !== null) throw new Refusal(supplierRefusals.retired);

  await saveSupplier(tx, supplier.id, { retiredAt: tx.now });
  await announce(tx, supplierRetired(supplier.id));
  return readSupplier(tx, input);
}
