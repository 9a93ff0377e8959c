import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { systemById, updateSystem } from './customer-system.store.ts';
import { readCustomerSystem } from './list-systems.ts';
import { systemChanged, systemRetired } from './customer-system.events.ts';
import { systemAccountRefusals } from './system-account.refusals.ts';
import { isSystemInUse } from './system-account.store.ts';

export async function changeCustomerSystem(
  tx: Tx,
  { customerSystem, ...sent }: InputOf<typeof contract.changeCustomerSystem>,
): Promise<contract.CustomerSystemView> {
  const before = found(await systemById(tx, customerSystem));
  refuseStale(tx, before.revision);
  const changes = changesBetween(before, { ...before, ...sent }, ['name', 'note']);
  if (Object.keys(changes).length > 0) {
    await updateSystem(tx, before.id, sent);
    await announce(tx, systemChanged(before, changes));
  }
  return readCustomerSystem(tx, { customerSystem });
}

/** Accounts in a system that nobody looks at any more would stay open for ever. */
export async function retireCustomerSystem(
  tx: Tx,
  { customerSystem }: { customerSystem: string },
): Promise<contract.CustomerSystemView> {
  const system = found(await systemById(tx, customerSystem));
  refuseStale(tx, system.revision);
  if (await isSystemInUse(tx, system.id)) throw new Refusal(systemAccountRefusals.system_in_use);
  if (system.retiredAt === null) {
    await updateSystem(tx, system.id, { retiredAt: tx.now });
    await announce(tx, systemRetired(system));
  }
  return readCustomerSystem(tx, { customerSystem });
}
