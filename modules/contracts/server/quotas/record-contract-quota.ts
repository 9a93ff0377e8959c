import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordContractQuota as endpoint } from '../../contract-quota.contract.ts';
import { checkedFrom, openContract } from '../contracts/open-contract.ts';
import { refuseBackwardSpan } from '../contracts/refuse-backward-span.ts';
import { quotaGiven } from './contract-quota.events.ts';
import { insertQuota } from './contract-quota.store.ts';
import { listContractQuotas } from './list-contract-quotas.ts';
import { writeQuotaPeriods } from './write-quota-periods.ts';

export async function recordContractQuota(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const { contract } = open;
  const { name, unit, period, amount, carriesOver = false, untilDay = null } = input;
  const fromDay = checkedFrom(open, input.fromDay);
  refuseBackwardSpan(fromDay, untilDay);

  const { id: contractId, customerId } = contract;
  const quota = { id: tx.newId(), customerId, contractId, name, unit, period, amount, carriesOver, fromDay, untilDay };
  await insertQuota(tx, quota);
  await announce(tx, quotaGiven(contract, quota));
  if (contract.status === 'active') await writeQuotaPeriods(tx, contract, open.today);
  return listContractQuotas(tx, input);
}
