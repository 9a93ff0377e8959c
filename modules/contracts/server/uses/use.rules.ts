import type { Day } from '../../../../kernel/instant.ts';
import { balanceOf, periodOfUse, useDue, type GivenQuota, type LedgerEntry } from '../quotas/quota-ledger.rules.ts';

/** What is counted as it happens; inspections and special maintenance are planned work. */
export type UseUnit = 'ticket' | 'minute' | 'visit';

interface LedgeredQuota extends GivenQuota {
  id: string;
  entries: readonly LedgerEntry[];
}

/**
 * The quota that a subject is counted against: the one that it is in already, for good once that is closed; else, of those
 * that give something on that day, the first with something left, or the first of all.
 */
export function quotaForUse<Quota extends LedgeredQuota>(
  quotas: readonly Quota[],
  use: { subjectId: string; day: Day },
  today: Day,
): { quota: Quota; periodFrom: Day } | undefined {
  const own = quotas.filter(({ entries }) => useDue(entries, use.subjectId, 0) !== 0);
  const open = (own.length > 0 ? own : quotas).flatMap((quota) => {
    const period = periodOfUse(quota, use.day, today);
    return period ? [{ quota, periodFrom: period.from }] : [];
  });
  return open.find(({ quota, periodFrom }) => balanceOf(quota.entries, periodFrom) > 0) ?? open[0];
}
