import type { Day } from '../../../kernel/instant.ts';
import { wallFromInstant } from '../form/wall-time.ts';

export function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The day that an end of a span stands for: as it is, or of an instant; the end is exclusive, its day the one before. */
export function dayShown(value: string | undefined, end: 'from' | 'to', timeZone: string): Day | undefined {
  if (value === undefined || !value.includes('T')) return value;
  const last = end === 'to' ? new Date(Date.parse(value) - 1).toISOString() : value;
  return wallFromInstant(last, timeZone).slice(0, 10);
}
