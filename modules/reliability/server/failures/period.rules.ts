import type { Day } from '../../../../kernel/instant.ts';

/** Days, both counted in. */
export interface Days {
  from: Day;
  to: Day;
}

/** Without days the last year; what is to come is not counted. Undefined: it would end before it begins. */
export function daysMeant(
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
  today: Day,
): Days | undefined {
  const last = to !== undefined && to < today ? to : today;
  const first = from ?? dayAfter(Temporal.PlainDate.from(last).subtract({ years: 1 }).toString());
  return first <= last ? { from: first, to: last } : undefined;
}

export function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
