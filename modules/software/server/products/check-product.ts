import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import { supplierById } from '../../../suppliers/index.ts';
import { softwareRefusals } from '../software.refusals.ts';
import type { ProductFields } from './product.rules.ts';
import { productsNamed } from './product.store.ts';

type Named = Pick<ProductFields, 'name' | 'ownerId' | 'supplierId'>;

/** Refuses a name that another product has, and people and suppliers who are not there; what was named before stays. */
export async function checkProduct(tx: Tx, product: Named, before: (Named & { id: Id }) | null): Promise<void> {
  const others = await productsNamed(tx, [product.name]);
  if (others.some(({ id }) => id !== before?.id))
    throw new Refusal(softwareRefusals.name_taken, { name: product.name }, 'name');
  const { ownerId, supplierId } = product;
  if (ownerId && ownerId !== before?.ownerId) foundAt('ownerId', inUse(await findStaff(tx, ownerId)));
  if (supplierId && supplierId !== before?.supplierId) foundAt('supplierId', inUse(await supplierById(tx, supplierId)));
}

function inUse<Row extends { retiredAt: string | null }>(row: Row | undefined): Row | null {
  return row?.retiredAt === null ? row : null;
}
