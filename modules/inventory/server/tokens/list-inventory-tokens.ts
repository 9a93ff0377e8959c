import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { listInventoryTokens as endpoint } from '../../inventory-token.contract.ts';
import { inventorySetting } from '../settings/inventory-setting.store.ts';
import { silentBefore } from '../silence/silence.rules.ts';
import { reportingOf } from '../silence/silent-machine.store.ts';
import { tokensOf } from './inventory-token.store.ts';

export async function listInventoryTokens(tx: Tx, input: { customer: string }): Promise<AnswerOf<typeof endpoint>> {
  const customer = found(await customerById(tx, input.customer));
  const mayChange = tx.caller.permissions.has('inventory_token.change');
  const { silentDays } = await inventorySetting(tx);
  const machines = await reportingOf(tx, customer.id, silentBefore(tx.now, silentDays));
  return { items: await tokensOf(tx, customer.id), machines, abilities: mayChange ? ['make', 'end'] : [] };
}
