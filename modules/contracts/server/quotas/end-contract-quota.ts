import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { endContractQuota as endpoint } from '../../contract-quota.contract.ts';
import { checkedUntil, openContract } from '../contracts/open-contract.ts';
import { quotaEnded } from './contract-quota.events.ts';
import { endQuota, quotasForChange } from './contract-quota.store.ts';
import { listContractQuotas } from './list-contract-quotas.ts';
import { periodsUntil } from './quota-period.rules.ts';

/** What was given of the present period stays given: it ends with that, if no other day is said. */
export async function endContractQuota(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const quota = found((await quotasForChange(tx, open.contract.id)).find(({ id }) => id === input.contractQuota));
  const present = quota.period === 'term' ? null : periodsUntil(quota, open.today).at(-1);
  const untilDay = checkedUntil(open, input.untilDay ?? present?.until ?? undefined, quota);
  await endQuota(tx, quota.id, untilDay);
  await announce(tx, quotaEnded(open.contract, { quotaId: quota.id, untilDay }));
  return listContractQuotas(tx, input);
}
