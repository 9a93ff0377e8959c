import type { ToldTime } from './story-times.rules.ts';

/** More lines than these nobody reads: then days are told as one, and then weeks. */
const mostLines = 120;

/**
 * Neighbours with the same reason as one; of a long story also the hours, breaks and nights of a day, and last of all
 * days that are alike. Nothing is folded over one of the instants `cuts`, at which something happened.
 */
export function foldedTimes(times: readonly ToldTime[], cuts: readonly number[]): ToldTime[] {
  const isCut = new Set(cuts);
  const plain = merged(times, isCut, sayWhy);
  if (plain.length <= mostLines) return plain;
  const byDay = merged(times.map(asDay), isCut, (time) => (wholeDay.has(time.why) ? time.date : sayWhy(time)));
  if (byDay.length <= mostLines) return byDay;
  return merged(byDay, isCut, sayDay);
}

function merged(
  times: readonly ToldTime[],
  isCut: ReadonlySet<number>,
  saying: (time: ToldTime) => string,
): ToldTime[] {
  const all: ToldTime[] = [];
  for (const time of times) {
    const last = all.at(-1);
    if (last?.to === time.from && !isCut.has(time.from) && saying(last) === saying(time)) {
      all[all.length - 1] = joined(last, time);
    } else all.push(time);
  }
  return all;
}

function joined(one: ToldTime, other: ToldTime): ToldTime {
  // of a day the hours say more than the night around them
  const said = one.open === 0 && other.open > 0 ? other : one;
  return {
    ...said,
    waitingReason: one.waitingReason === other.waitingReason ? one.waitingReason : null,
    from: one.from,
    to: other.to,
    date: one.date,
    open: one.open + other.open,
    counted: one.counted + other.counted,
    days: one.date === other.date ? Math.max(one.days, other.days) : one.days + other.days,
  };
}

function sayWhy({ why, dayName, source, waitingReason, isDropped }: ToldTime): string {
  return [why, dayName, source, waitingReason, isDropped].join('/');
}

/** With its breaks and nights a day is one; waiting that stops the clock, holidays and days off stay apart. */
function asDay(time: ToldTime): ToldTime {
  return excused.has(time.why) ? time : { ...time, days: 1 };
}

function sayDay(time: ToldTime): string {
  return wholeDay.has(time.why) ? 'hours' : sayWhy(time);
}

const excused: ReadonlySet<ToldTime['why']> = new Set(['waiting', 'reopened']);
const wholeDay: ReadonlySet<ToldTime['why']> = new Set([
  'working_time',
  'own_hours',
  'wall_clock',
  'outside_hours',
  'between_hours',
]);
