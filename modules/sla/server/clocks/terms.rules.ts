import type { Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';

/** An amount of working time, or the instant agreed with the customer (P4, SD-05), which no pause moves. */
export type Target = { seconds: number } | { dueAt: Instant };

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
}

/** First those of the recording, then one for each change. */
export type TermsInOrder = readonly [Terms, ...Terms[]];
