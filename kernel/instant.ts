import { readInstant, writeInstant } from './instant-text.ts';

/**
 * A point in time as everywhere in the product: ISO 8601 in UTC with milliseconds and `Z`
 * (`2026-11-20T09:00:00.000Z`). Of fixed width, so `<` and `sort` compare time.
 */
export type Instant = string;

/** A calendar day without a zone: `2026-11-20`. */
export type Day = string;

export function instantOf(milliseconds: number): Instant {
  return writeInstant(milliseconds) ?? new Date(milliseconds).toISOString();
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function millisecondsOf(instant: Instant): number {
  return readInstant(instant) ?? Date.parse(instant);
}

export function addSeconds(instant: Instant, seconds: number): Instant {
  return instantOf(millisecondsOf(instant) + seconds * 1000);
}

/** Seconds from `from` to `to`, with their broken part; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}

/** The earliest of those that are there; null when none is. */
export function earliest(...instants: (Instant | null | undefined)[]): Instant | null {
  return instants.reduce<Instant | null>((best, at) => (at && (!best || at < best) ? at : best), null);
}
