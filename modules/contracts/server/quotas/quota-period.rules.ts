import type { Day } from '../../../../kernel/instant.ts';
import type { QuotaPeriod } from '../../contract-quota.contract.ts';
import { dayAfter } from '../contracts/contract.rules.ts';

/** What a quota is given over: its own days, inside the contract's. */
export interface QuotaSpan {
  period: QuotaPeriod;
  fromDay: Day;
  /** The last day; null: until notice. */
  untilDay: Day | null;
}

export interface Period {
  from: Day;
  /** The last day; null: until notice. */
  until: Day | null;
}

const months: Record<Exclude<QuotaPeriod, 'term'>, number> = { month: 1, quarter: 3, year: 12 };

/**
 * The periods of a quota that have begun by a day, in order: by months from its first day on (from 31 January to 27
 * February, 28 February to 30 March …), the last one cut off where the quota ends.
 */
export function periodsUntil({ period, fromDay, untilDay }: QuotaSpan, day: Day): Period[] {
  const last = untilDay !== null && untilDay < day ? untilDay : day;
  if (fromDay > last) return [];
  if (period === 'term') return [{ from: fromDay, until: untilDay }];
  const periods: Period[] = [];
  const start = Temporal.PlainDate.from(fromDay);
  for (let at = 0, from = fromDay; from <= last; at += 1) {
    const next = start.add({ months: (at + 1) * months[period] }).toString();
    const end = dayAfter(next, -1);
    periods.push({ from, until: untilDay !== null && untilDay < end ? untilDay : end });
    from = next;
  }
  return periods;
}

/** A period's uses come in late: what is left of it goes over or expires so many days after its last. */
export const closesAfterDays = 3;

/** Those that have begun by today and are not to close yet, in order. */
export function openPeriods(span: QuotaSpan, today: Day): Period[] {
  return periodsUntil(span, today).filter((period) => !isToClose(period, today));
}

export function isToClose({ until }: Period, today: Day): boolean {
  return until !== null && dayAfter(until, closesAfterDays) < today;
}
