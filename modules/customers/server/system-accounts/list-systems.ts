import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { systemById, systemsOf } from './customer-system.store.ts';
import { systemView } from './system-account.view.ts';

export async function listCustomerSystems(
  tx: Tx,
  { customerId, retired }: InputOf<typeof contract.listCustomerSystems>,
): Promise<AnswerOf<typeof contract.listCustomerSystems>> {
  const systems = await systemsOf(tx, { customerId, withRetired: retired === 'with' });
  return { items: systems.map((system) => systemView(system, tx.caller)) };
}

export async function readCustomerSystem(
  tx: Tx,
  { customerSystem }: { customerSystem: string },
): Promise<contract.CustomerSystemView> {
  return systemView(found(await systemById(tx, customerSystem)), tx.caller);
}
