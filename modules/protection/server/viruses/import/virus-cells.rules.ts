import { instantOf, type Instant } from '../../../../../kernel/instant.ts';

const written =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+(\d{1,2})[:时](\d{2})(?:[:分](\d{2})(?:\.\d+)?秒?|分)?)?$/;

/** `2026-11-18 14:22`, `2026/11/18 14:22:05`, `2026年11月18日`, by the clock of the zone; null: no time that there is. */
export function timeIn(text: string, timeZone: string): Instant | null {
  const found = written.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  if (!year || year < 1990 || year > 2199) return null;
  try {
    const parts = { year, month: month ?? 0, day: day ?? 0, hour, minute, second };
    const wall = Temporal.PlainDateTime.from(parts, { overflow: 'reject' });
    return instantOf(wall.toZonedDateTime(timeZone).epochMilliseconds);
  } catch (error) {
    // 30 February, 25 o'clock
    if (error instanceof RangeError) return null;
    throw error;
  }
}
