import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SupplierView } from '../../supplier.contract.ts';
import { readSupplier } from './read-supplier.ts';
import { refuseTakenName } from './record-supplier.ts';
import { supplierReinstated } from './supplier.events.ts';
import { supplierRefusals } from './supplier.refusals.ts';
import { saveSupplier, supplierById } from './supplier.store.ts';

/** Not while another one in use is called so. */
export async function reinstateSupplier(tx: Tx, input: { supplier: string }): Promise<SupplierView> {
  const supplier = found(await supplierById(tx, input.supplier));
  refuseStale(tx, supplier.revision);
  if (supplier.retiredAt === null) throw new Refusal(supplierRefusals.in_use);
  await refuseTakenName(tx, supplier.name, supplier.id);

  await saveSupplier(tx, supplier.id, { retiredAt: null });
  await announce(tx, supplierReinstated(supplier.id));
  return readSupplier(tx, input);
}
