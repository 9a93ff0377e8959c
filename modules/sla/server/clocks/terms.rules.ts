import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { dueAfter } from '../../../../kernel/working-time/due-after.ts';
import { unlessNeverOpen } from './unless-never-open.rules.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { LineTarget } from '../../agreement-line.contract.ts';

/**
 * An amount of working time; a number of days or months; or the instant agreed with the customer (P4, SD-05), which no
 * pause moves.
 */
export type Target = { seconds: number } | { later: LineTarget } | { dueAt: Instant };

/** What a reopening does to a clock (SLA-04). */
export type OnReopening = 'continue' | 'restart' | 'new';

/** What was promised from an instant on, until the next terms. A raised priority brings new ones (SLA-04). */
export interface Terms {
  /** Of the first terms of a clock it is not asked: they hold from the beginning. */
  from: Instant;
  /** Null while nothing is promised: the clock counts, but is never met nor breached. */
  target: Target | null;
  /** The reasons for waiting that stop the counting. */
  pausesIn: readonly string[];
  /** It belongs to the target: P1 may count 7×24 where P3 counts 5×8 (SLA-05). */
  calendar: WorkingCalendar;
  /** What was counted before them does not count any more. */
  restarts: boolean;
  onReopening: OnReopening;
}

/** First those of the recording, then one for each change. */
export type TermsInOrder<Own extends Terms = Terms> = readonly [Own, ...Own[]];

/** A target as work to be counted from `base`, in milliseconds. */
export interface Work {
  /** Null: an instant was agreed, whatever is counted; or it ends on a day that the calendar does not have. */
  milliseconds: number | null;
  /** When it is due if nothing stops the counting; null: when it has been counted, or never. */
  undisturbedAt: number | null;
}

/** A working day lasts until the same time of day, also where that lies outside hours: the work is done before it. */
export function workOf({ target, calendar }: Pick<Terms, 'target' | 'calendar'>, base: number): Work | null {
  if (!target) return null;
  if ('seconds' in target) return { milliseconds: target.seconds * 1000, undisturbedAt: null };
  if ('dueAt' in target) return { milliseconds: null, undisturbedAt: millisecondsOf(target.dueAt) };
  const { later } = target;
  const undisturbedAt = unlessNeverOpen(() => millisecondsOf(dueAfter(calendar, instantOf(base), later)));
  if (undisturbedAt === null) return { milliseconds: null, undisturbedAt };
  return { milliseconds: calendar.between(base, undisturbedAt), undisturbedAt };
}
