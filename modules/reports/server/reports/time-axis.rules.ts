import type { Instant } from '../../../../kernel/instant.ts';
import type { Grain } from '../../../../kernel/measures.ts';
import { startOfDay, type Period } from '../../../../kernel/period.ts';

/** Grains that come round again: every hour of the day, every day of the week. */
export type RoundGrain = Extract<Grain, 'hour' | 'weekday'>;
export type SpanGrain = Exclude<Grain, RoundGrain>;

/** One day, week, month … of a zone: its key, and the instants between which it lies. */
export interface Span {
  key: string;
  from: Instant;
  /** Exclusive. */
  to: Instant;
}

export function isRound(grain: Grain): grain is RoundGrain {
  return grain === 'hour' || grain === 'weekday';
}

/** All keys of a grain that comes round, in order. Monday is the first day of the week (ISO 8601). */
export function keysOf(grain: RoundGrain): readonly string[] {
  return grain === 'hour' ? hours : weekdays;
}

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

export interface AxisAsked {
  grain: SpanGrain;
  timeZone: string;
  /** More are not laid: the answer is then one longer than this. */
  most: number;
}

/** The spans of the zone from that of the first instant to that of the last, in order and without a gap. */
export function spansBetween(first: Instant, last: Instant, { grain, timeZone, most }: AxisAsked): Span[] {
  const { begin, step, key } = steps[grain];
  const start = begin(dayOf(first, timeZone));
  const spans: Span[] = [];
  for (let at = 0; spans.length <= most; at++) {
    const day = start.add(times(step, at));
    const from = startOfDay(day, timeZone);
    if (at > 0 && from > last) break;
    spans.push({ key: key(day), from, to: startOfDay(start.add(times(step, at + 1)), timeZone) });
  }
  return spans;
}

/** What of a span lies in the period as well. */
export function narrowed(period: Period, { key, from, to }: Span): Span {
  return {
    key,
    from: period.from !== null && period.from > from ? period.from : from,
    to: period.to !== null && period.to < to ? period.to : to,
  };
}

interface Step {
  /** The first day of the span in which the day lies. */
  begin(day: Temporal.PlainDate): Temporal.PlainDate;
  step: { days: number } | { months: number };
  /** Of the span that begins with the day. */
  key(day: Temporal.PlainDate): string;
}

const steps: Record<SpanGrain, Step> = {
  day: { begin: (day) => day, step: { days: 1 }, key: String },
  week: {
    begin: (day) => day.subtract({ days: day.dayOfWeek - 1 }),
    step: { days: 7 },
    key: ({ yearOfWeek, weekOfYear }) => `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`,
  },
  month: {
    begin: (day) => day.with({ day: 1 }),
    step: { months: 1 },
    key: (day) => day.toPlainYearMonth().toString(),
  },
  quarter: {
    begin: (day) => day.with({ day: 1, month: day.month - ((day.month - 1) % 3) }),
    step: { months: 3 },
    key: ({ year, month }) => `${year}-Q${(month + 2) / 3}`,
  },
  year: { begin: (day) => day.with({ day: 1, month: 1 }), step: { months: 12 }, key: ({ year }) => String(year) },
};

function times(step: Step['step'], many: number): Temporal.DurationLike {
  return 'days' in step ? { days: step.days * many } : { months: step.months * many };
}

function dayOf(instant: Instant, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}
