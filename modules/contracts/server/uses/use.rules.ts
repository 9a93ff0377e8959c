import type { Day } from '../../../../kernel/instant.ts';
import { balanceOf, periodOfUse, type GivenQuota, type LedgerEntry } from '../quotas/quota-ledger.rules.ts';

/** What is counted as it happens; inspections and special maintenance are planned work. */
export type UseUnit = 'ticket' | 'minute' | 'visit';

interface LedgeredQuota extends GivenQuota {
  id: string;
  entries: readonly LedgerEntry[];
}

/**
 * The quota that a subject is counted against: the one that it is in already; else, of those that give something on that
 * day, the first with something left, or the first of all.
 */
export function quotaForUse<Quota extends LedgeredQuota>(
  quotas: readonly Quota[],
  use: { subjectId: string; day: Day },
  today: Day,
): { quota: Quota; periodFrom: Day } | undefined {
  const open = quotas.flatMap((quota) => {
    const period = periodOfUse(quota, use.day, today);
    return period ? [{ quota, periodFrom: period.from }] : [];
  });
  const own = open.find(({ quota }) => quota.entries.some(({ subjectId }) => subjectId === use.subjectId));
  return own ?? open.find(({ quota, periodFrom }) => balanceOf(quota.entries, periodFrom) > 0) ?? open[0];
}
