import chineseDays from 'chinese-days';
import type { Day, Instant } from '../../kernel/instant.ts';
import { addSeconds, instantOf, millisecondsOf } from '../../kernel/instant.ts';

/** The story is told in Shanghai, where clocks are never changed. */
const shanghaiHours = 8;
const opens = { hour: 8, minute: 30 };
const closes = { hour: 17, minute: 45 };

export function dayOf(at: Instant): Day {
  return instantOf(millisecondsOf(at) + shanghaiHours * 3_600_000).slice(0, 10);
}

/** So many minutes after midnight of that day. */
export function timeOn(day: Day, minutes: number): Instant {
  return instantOf(millisecondsOf(`${day}T00:00:00.000Z`) + (minutes - shanghaiHours * 60) * 60_000);
}

export function nextDay(day: Day, days = 1): Day {
  return instantOf(millisecondsOf(`${day}T00:00:00.000Z`) + days * 86_400_000).slice(0, 10);
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
