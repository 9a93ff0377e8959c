import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotasForChange, type Quota } from './contract-quota.store.ts';
import { insertEntries, entriesOf, type NewQuotaEntry } from './quota-entry.store.ts';
import { entriesDue } from './quota-ledger.rules.ts';

interface Termed {
  id: Id;
  endsOn: Day | null;
}

/** Gives each quota of a contract what its periods have coming, and closes those that are over. Harmless twice. */
export async function writeQuotaPeriods(tx: Tx, { id, endsOn }: Termed, today: Day): Promise<void> {
  const quotas = await quotasForChange(tx, id);
  const entries = await entriesOf(
    tx,
    quotas.map((quota) => quota.id),
  );
  const due = quotas.flatMap((quota): NewQuotaEntry[] => {
    const own = entries.filter(({ quotaId }) => quotaId === quota.id);
    const { id: quotaId, customerId } = quota;
    return entriesDue(withinTerm(quota, endsOn), own, today).map((entry) => ({ ...entry, quotaId, customerId }));
  });
  await insertEntries(tx, ...due);
}

/** No quota outlasts its contract. */
export function withinTerm(quota: Quota, endsOn: Day | null): Quota {
  const { untilDay } = quota;
  const ends = endsOn !== null && (untilDay === null || endsOn < untilDay) ? endsOn : untilDay;
  return { ...quota, untilDay: ends };
}
