import { instantOf, type Instant } from '../../../../kernel/instant.ts';

/** Null: no such time. */
export type TimeReader = (text: string) => Instant | null;

/**
 * Reads times in this format (`ImportProfile.timeFormat`) by the wall clock of the zone. A time that the clock skips
 * in spring counts from before the change, one that it shows twice in autumn is the first. Times that come again are
 * remembered: a log repeats most of them on row after row.
 */
export function timeReader(format: string, timeZone: string): TimeReader {
  const pattern = patternOf(format);
  const known = new Map<string, Instant | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const instant = read(pattern.exec(text)?.groups, timeZone);
    known.set(text, instant);
    return instant;
  };
}

const letters: Record<string, string> = { d: 'day', M: 'month', y: 'year', H: 'hour', m: 'minute', s: 'second' };

/** `d/M/yyyy` becomes `^(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})$`. */
function patternOf(format: string): RegExp {
  const source = format.replaceAll(/([dMyHms])\1*|[^]/g, (piece, letter?: string) => {
    const name = letter && letters[letter];
    if (!name) return RegExp.escape(piece);
    return String.raw`(?<${name}>\d{${piece.length === 1 ? '1,2' : piece.length}})`;
  });
  return new RegExp(`^${source}$`);
}

function read(found: Record<string, string> | undefined, timeZone: string): Instant | null {
  if (!found) return null;
  const [year, month, day] = [Number(found['year']), Number(found['month']), Number(found['day'])];
  const [hour, minute, second] = [found['hour'], found['minute'], found['second']].map((part) => Number(part ?? 0));
  try {
    const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
    return instantOf(wall.toZonedDateTime(timeZone).epochMilliseconds);
  } catch (error) {
    // 30 February, 25 o'clock
    if (error instanceof RangeError) return null;
    throw error;
  }
}
