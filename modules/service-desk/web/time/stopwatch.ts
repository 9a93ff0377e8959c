import type { Instant } from '../../../../kernel/instant.ts';

/** A running stopwatch of one ticket, as this browser keeps it: when it was started. */
export function isStarted(value: unknown): value is Instant | null {
  return value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}

/** `0:07`, `1:15`: hours and minutes that have gone by; never less than nothing, whatever the clocks say. */
export function elapsedText(startedAt: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(startedAt)) / 60_000));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
