import { activeTenants } from '../../modules/tenancy/index.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Parts } from '../parts.ts';

/** Does the work on every provider's rows, in a transaction each; one provider's failure keeps no other waiting. */
export async function forEachTenant(parts: Parts, name: string, work: (tx: Tx) => Promise<void>): Promise<void> {
  const scope = {
    caller: systemCaller(name),
    origin: { channel: 'worker' as const, address: null },
    now: parts.clock.now(),
  };
  const tenants = await parts.unitOfWork.run({ ...scope, tenantId: noTenant }, activeTenants);
  const failures: unknown[] = [];
  for (const { id } of tenants) {
    await parts.unitOfWork.run({ ...scope, tenantId: id }, work).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${name} failed for ${failures.length} providers`);
}
