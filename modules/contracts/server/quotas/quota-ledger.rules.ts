import type { Day } from '../../../../kernel/instant.ts';
import { isToClose, periodsUntil, type Period, type QuotaSpan } from './quota-period.rules.ts';

export type LedgerKind = 'grant' | 'use' | 'carry_over' | 'expiry' | 'correction';

/** One line of a quota's ledger: what a period was given or lost. */
export interface LedgerEntry {
  kind: LedgerKind;
  periodFrom: Day;
  amount: number;
  /** Of a use: what used it. */
  subjectId: string | null;
}

export type NewEntry = Omit<LedgerEntry, 'subjectId'>;

export interface GivenQuota extends QuotaSpan {
  amount: number;
  carriesOver: boolean;
}

export function balanceOf(entries: readonly Pick<LedgerEntry, 'periodFrom' | 'amount'>[], periodFrom: Day): number {
  return entries.reduce((sum, entry) => (entry.periodFrom === periodFrom ? sum + entry.amount : sum), 0);
}

/**
 * What a ledger lacks on a day: a grant for each period that has begun; of each that is over, what is left goes over
 * into the next or expires. What was used beyond a period stays there, to be charged for. Asked twice, nothing is lacking.
 */
export function entriesDue(quota: GivenQuota, entries: readonly LedgerEntry[], today: Day): NewEntry[] {
  const due: NewEntry[] = [];
  const known = () => [...entries, ...due];
  const has = (kind: LedgerKind, from: Day) =>
    known().some((entry) => entry.kind === kind && entry.periodFrom === from);
  const periods = periodsUntil(quota, today);
  for (const [at, period] of periods.entries()) {
    if (!has('grant', period.from)) due.push({ kind: 'grant', periodFrom: period.from, amount: quota.amount });
    if (!isToClose(period, today) || has('expiry', period.from)) continue;
    const left = balanceOf(known(), period.from);
    if (left <= 0) continue;
    due.push({ kind: 'expiry', periodFrom: period.from, amount: -left });
    const next = periods[at + 1];
    if (quota.carriesOver && next) due.push({ kind: 'carry_over', periodFrom: next.from, amount: left });
  }
  return due;
}

/**
 * The period that a use of this day belongs to: its own, or where that is closed the first that is open. What comes before
 * the first day uses nothing.
 */
export function periodOfUse(quota: GivenQuota, used: Day, today: Day): Period | undefined {
  if (used < quota.fromDay) return undefined;
  const horizon = used > today ? used : today;
  const periods = periodsUntil(quota, horizon).filter((period) => !isToClose(period, today));
  return periods.find(({ from, until }) => (until === null || used <= until) && from <= used) ?? openFor(periods, used);
}

/** Late by more than a period: the earliest that is still open. */
function openFor(periods: readonly Period[], used: Day): Period | undefined {
  return periods.find(({ from }) => from > used);
}

/** What brings the ledger of one subject to what it used: nothing where it stands there already. */
export function useDue(entries: readonly LedgerEntry[], subjectId: string, used: number): number {
  const booked = entries
    .filter((entry) => entry.kind === 'use' && entry.subjectId === subjectId)
    .reduce((sum, { amount }) => sum + amount, 0);
  // never −0: a ledger has no such line
  return booked === -used ? 0 : -used - booked;
}
