import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listContractQuotas as endpoint, QuotaView } from '../../contract-quota.contract.ts';
import { abilitiesOn } from '../contracts/contract.policy.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { quotasOf, type Quota } from './contract-quota.store.ts';
import { entriesOf } from './quota-entry.store.ts';
import type { LedgerEntry } from './quota-ledger.rules.ts';
import { periodsUntil } from './quota-period.rules.ts';
import { withinTerm } from './write-quota-periods.ts';

export async function listContractQuotas(tx: Tx, input: { contract: string }): Promise<AnswerOf<typeof endpoint>> {
  const contract = found(await contractById(tx, input.contract));
  const quotas = await quotasOf(tx, contract.id);
  const entries = await entriesOf(
    tx,
    quotas.map(({ id }) => id),
  );
  const day = await today(tx);
  return {
    items: quotas.map((quota) => {
      const own = entries.filter(({ quotaId }) => quotaId === quota.id);
      return viewOf(withinTerm(quota, contract.endsOn), own, day);
    }),
    mayChange: abilitiesOn(tx.caller, contract).includes('change_annexes'),
  };
}

function viewOf(
  { customerId: _customer, contractId: _contract, ...quota }: Quota,
  entries: readonly LedgerEntry[],
  today: Day,
): QuotaView {
  const now = periodsUntil(quota, today).at(-1);
  const own = entries.filter(({ periodFrom }) => periodFrom === now?.from);
  if (!now || own.length === 0) return { ...quota, balance: null };
  const sum = (...kinds: string[]) =>
    own.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total + amount, 0);
  const left = own.reduce((total, { amount }) => total + amount, 0);
  const balance = {
    periodFrom: now.from,
    periodUntil: now.until,
    left,
    of: sum('grant', 'carry_over'),
    used: 0 - sum('use'),
  };
  return { ...quota, balance };
}
