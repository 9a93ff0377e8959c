import chineseDays from 'chinese-days';
import type { Day, Instant } from '../../kernel/instant.ts';
import { addSeconds } from '../../kernel/instant.ts';
import { dayAt, startOfDay } from '../../kernel/period.ts';

/** Where the story is told. */
const zone = 'Asia/Shanghai';
const opens = { hour: 8, minute: 30 };
const closes = { hour: 17, minute: 45 };

export function dayOf(at: Instant): Day {
  return dayAt(at, zone);
}

/** So many minutes after the day has begun; clocks are never changed there. */
export function timeOn(day: Day, minutes: number): Instant {
  return addSeconds(startOfDay(Temporal.PlainDate.from(day), zone), minutes * 60);
}

export function nextDay(day: Day, days = 1): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Make-up days included, by the published holidays. */
export function isWorkingDay(day: Day): boolean {
  return chineseDays.isWorkday(day);
}

/** So many minutes later, when somebody is at work again; what falls into the night is done next morning. */
export function atWork(from: Instant, minutes: number): Instant {
  const at = addSeconds(from, minutes * 60);
  const day = dayOf(at);
  const opening = timeOn(day, opens.hour * 60 + opens.minute);
  const closing = timeOn(day, closes.hour * 60 + closes.minute);
  if (isWorkingDay(day) && at >= opening && at <= closing) return at;
  const morning = isWorkingDay(day) && at < opening ? day : workingDayAfter(day);
  // nobody begins with all that is left at the same minute
  return timeOn(morning, opens.hour * 60 + opens.minute + (minutes % 47));
}

export function workingDayAfter(day: Day): Day {
  const next = nextDay(day);
  return isWorkingDay(next) ? next : workingDayAfter(next);
}
