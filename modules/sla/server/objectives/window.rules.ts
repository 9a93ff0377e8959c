import { type Day, millisecondsOf } from '../../../../kernel/instant.ts';
import { startOfDay } from '../../../../kernel/period.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Month } from '../../objective.contract.ts';

/** Part of an operating window that lies within one day; milliseconds, `to` exclusive. */
export interface WindowStretch {
  from: number;
  to: number;
  /** Which day of those looked at: 0 is the first. */
  day: number;
}

/** The days of a month as a zone has them, and where each begins. */
export interface DaysOfMonth {
  days: Day[];
  /** One more than days: the last is the beginning of the next month. */
  edges: number[];
}

export function daysOfMonth(month: Month, timeZone: string): DaysOfMonth {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const dates = Array.from({ length: first.daysInMonth + 1 }, (_, index) => first.add({ days: index }));
  return {
    days: dates.slice(0, -1).map(String),
    edges: dates.map((date) => millisecondsOf(startOfDay(date, timeZone))),
  };
}

/** The month that an instant lies in. */
export function monthAt(at: number, timeZone: string): Month {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toPlainYearMonth()
    .toString();
}

export function monthsBefore(month: Month, many: number): Month[] {
  const last = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: many }, (_, index) => last.subtract({ months: many - index }).toString());
}

/** When the calendar is open between the first edge and the last, cut at the edges. */
export function windowOf(calendar: WorkingCalendar, edges: readonly number[]): WindowStretch[] {
  return edges.slice(0, -1).flatMap((begin, day) => openWithin(calendar, { begin, end: edges[day + 1] ?? begin, day }));
}

function openWithin(calendar: WorkingCalendar, { begin, end, day }: { begin: number; end: number; day: number }) {
  const stretches: WindowStretch[] = [];
  for (let at = begin; at < end;) {
    const open = calendar.stretchAt(at);
    if (!open || open.opens >= end) break;
    stretches.push({ from: Math.max(open.opens, begin), to: Math.min(open.closes, end), day });
    at = open.closes;
  }
  return stretches;
}
