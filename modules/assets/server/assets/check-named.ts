import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { supplierById } from '../../../suppliers/index.ts';
import { modelById } from '../models/model.store.ts';

interface Named {
  modelId?: Id | null | undefined;
  supplierId?: Id | null | undefined;
  maintainerId?: Id | null | undefined;
}

/** Refuses a model or a supplier that is out of use, or none of the provider's; `before` keeps what it names already. */
export async function checkNamed(tx: Tx, named: Named, before: Named = {}): Promise<void> {
  const { modelId, supplierId, maintainerId } = named;
  if (modelId && modelId !== before.modelId) foundAt('modelId', inUse(await modelById(tx, modelId)));
  if (supplierId && supplierId !== before.supplierId) foundAt('supplierId', inUse(await supplierById(tx, supplierId)));
  if (maintainerId && maintainerId !== before.maintainerId)
    foundAt('maintainerId', inUse(await supplierById(tx, maintainerId)));
}

function inUse<Row extends { retiredAt: string | null }>(row: Row | undefined): Row | null {
  return row?.retiredAt === null ? row : null;
}
