import type { Instant } from '../../../../kernel/instant.ts';
import { weekdayLetters, whenParts } from './chat-words.delivered.ts';

/** When somebody reads a chat, and by whose clock on the wall it was written. */
export interface Reading {
  now: Instant;
  timeZone: string;
}

const whenWhole = new RegExp(whenParts, 'i');

const noons: Record<string, (hour: number) => number> = {
  下午: (hour) => (hour < 12 ? hour + 12 : hour),
  晚上: (hour) => (hour < 12 ? hour + 12 : hour),
  中午: (hour) => (hour < 11 ? hour + 12 : hour),
  凌晨: (hour) => hour % 12,
  PM: (hour) => (hour % 12) + 12,
  AM: (hour) => hour % 12,
};

/** The instant that is meant; `day`: what a line between the messages said. Null: there is no such time. */
export function instantOf(written: string, reading: Reading, day: Temporal.PlainDate | null): Instant | null {
  const parts = whenWhole.exec(written.trim());
  if (!parts) return null;
  const [, said, noon = '', hour, minute, second = '0', half = ''] = parts;
  const shift = noons[noon] ?? noons[half.toUpperCase()] ?? ((same: number) => same);
  const at = said === undefined ? day : dayOf(said, reading);
  if (said !== undefined && at === null) return null;
  return exact(at, { hour: shift(Number(hour)), minute: Number(minute), second: Number(second) }, reading);
}

/** The day that a line between messages, or the beginning of a time, names; the year left out is the last one that fits. */
export function dayOf(written: string, reading: Reading): Temporal.PlainDate | null {
  const today = todayIn(reading);
  const text = written.trim();
  if (/^(?:今天|today)$/i.test(text)) return today;
  if (/^(?:昨天|yesterday)$/i.test(text)) return today.subtract({ days: 1 });
  if (/^前天$/.test(text)) return today.subtract({ days: 2 });
  const weekday = /^(?:星期|周|礼拜)([一二三四五六日天])$/.exec(text)?.[1];
  if (weekday !== undefined) {
    const wanted = Math.min(weekdayLetters.indexOf(weekday), 6) + 1;
    return today.subtract({ days: (today.dayOfWeek - wanted + 7) % 7 || 7 });
  }
  const [, year, month, date] = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (month === undefined || date === undefined) return null;
  const named = plainDate(Number(year ?? today.year), Number(month), Number(date));
  const isAhead = named !== null && Temporal.PlainDate.compare(named, today) > 0;
  return year === undefined && isAhead ? named.subtract({ years: 1 }) : named;
}

function todayIn({ now, timeZone }: Reading): Temporal.PlainDate {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

type Clock = { hour: number; minute: number; second: number };

/** A time without a day is the last one that has been: of today, or else of yesterday. Nothing was said after now. */
function exact(day: Temporal.PlainDate | null, clock: Clock, reading: Reading): Instant | null {
  const { now, timeZone } = reading;
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  const at = (on: Temporal.PlainDate) =>
    on.toPlainDateTime(clock).toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
  const meant = at(day ?? todayIn(reading));
  if (meant <= now) return meant;
  return day === null ? at(todayIn(reading).subtract({ days: 1 })) : null;
}
