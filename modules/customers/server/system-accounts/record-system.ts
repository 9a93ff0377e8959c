import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { insertSystem } from './customer-system.store.ts';
import { readCustomerSystem } from './list-systems.ts';
import { systemRecorded } from './customer-system.events.ts';

export async function recordCustomerSystem(
  tx: Tx,
  { customerId, name, note = null }: InputOf<typeof contract.recordCustomerSystem>,
): Promise<contract.CustomerSystemView> {
  foundAt('customerId', await customerById(tx, customerId));
  const system = { id: tx.newId(), customerId, name, note };
  await insertSystem(tx, system);
  await announce(tx, systemRecorded(system));
  return readCustomerSystem(tx, { customerSystem: system.id });
}
