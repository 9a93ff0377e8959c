import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { quotasForChange } from '../quotas/contract-quota.store.ts';
import { entriesOf, insertEntries } from '../quotas/quota-entry.store.ts';
import { useDue } from '../quotas/quota-ledger.rules.ts';
import { withinTerm, writeQuotaPeriods } from '../quotas/write-quota-periods.ts';
import type { CountedUse } from './count-use.ts';
import { quotaForUse } from './use.rules.ts';

/** Brings the ledger of the contract's quota of this unit to what the subject used; without such a quota nothing is booked. */
export async function bookUse(tx: Tx, { contractId, ...use }: CountedUse & { contractId: Id }): Promise<void> {
  const contract = await contractById(tx, contractId);
  const quotas = (await quotasForChange(tx, contractId)).filter(({ unit }) => unit === use.unit);
  if (!contract || quotas.length === 0) return;
  const day = await today(tx);
  await writeQuotaPeriods(tx, contract, day);
  const entries = await entriesOf(
    tx,
    quotas.map(({ id }) => id),
  );
  const ledgered = quotas.map((quota) => ({
    ...withinTerm(quota, contract.endsOn),
    entries: entries.filter(({ quotaId }) => quotaId === quota.id),
  }));
  const chosen = quotaForUse(ledgered, { subjectId: use.subject.id, day: use.day }, day);
  if (!chosen) return;
  const { quota, periodFrom } = chosen;
  const amount = useDue(quota.entries, use.subject.id, use.amount);
  if (amount === 0) return;
  const subject = { ...use.subject, customerId: use.customerId };
  await insertEntries(tx, {
    customerId: quota.customerId,
    quotaId: quota.id,
    kind: 'use',
    periodFrom,
    amount,
    subject,
  });
}
