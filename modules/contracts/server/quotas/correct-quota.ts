import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { correctQuota as endpoint } from '../../contract-quota.contract.ts';
import { openContract } from '../contracts/open-contract.ts';
import { contractQuotaRefusals } from './contract-quota.refusals.ts';
import { quotaCorrected } from './contract-quota.events.ts';
import { quotasForChange } from './contract-quota.store.ts';
import { listContractQuotas } from './list-contract-quotas.ts';
import { entriesOf, insertEntries } from './quota-entry.store.ts';
import { openPeriods } from './quota-period.rules.ts';
import { withinTerm, writeQuotaPeriods } from './write-quota-periods.ts';

/** In the period that was given last; closed ones stay as they are. */
export async function correctQuota(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { contract, today } = await openContract(tx, input.contract);
  if (contract.status === 'active') await writeQuotaPeriods(tx, contract, today);
  const quota = found((await quotasForChange(tx, contract.id)).find(({ id }) => id === input.contractQuota));
  const { amount, note } = input;
  const { id: quotaId, customerId } = quota;
  const given = new Set((await entriesOf(tx, [quotaId])).map((entry) => entry.periodFrom));
  const open = openPeriods(withinTerm(quota, contract.endsOn), today).filter(({ from }) => given.has(from));
  const periodFrom = open.at(-1)?.from;
  if (periodFrom === undefined) throw new Refusal(contractQuotaRefusals.no_period);

  await insertEntries(tx, { customerId, quotaId, kind: 'correction', periodFrom, amount, note });
  await announce(tx, quotaCorrected(contract, { quotaId, amount, note }));
  return listContractQuotas(tx, input);
}
