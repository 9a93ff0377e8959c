import type { Instant } from '../../../kernel/instant.ts';

/** `2026-11-20T09:00:00.000Z` in Asia/Shanghai → `2026-11-20T17:00`. */
export function wallFromInstant(at: Instant, timeZone: string): string {
  const wall = Date.parse(at) + offsetAt(Date.parse(at), timeZone);
  return new Date(wall).toISOString().slice(0, 16);
}

/** `2026-11-20T17:00` in Asia/Shanghai → `2026-11-20T09:00:00.000Z`; a time that a clock change skips moves on with it. */
export function instantFromWall(wall: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${wall}:00Z`);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone)).toISOString();
}

/** Milliseconds by which the zone's clocks are ahead of UTC at that moment. */
function offsetAt(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
