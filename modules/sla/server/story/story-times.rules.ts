import type { Day } from '../../../../kernel/instant.ts';
import type { StoryTime } from '../../clock-story.contract.ts';
import type { ClockWork } from '../clocks/clock-derivation.rules.ts';
import type { Stretch } from '../clocks/stretches.rules.ts';
import type { PromisedTerms } from '../follow/promised-terms.rules.ts';
import { dayPieces, type CountedBy, type DayPiece } from './opening-hours.rules.ts';

/** A stretch of a clock's time with one reason, in milliseconds, before it is folded. */
export interface ToldTime extends Pick<StoryTime, 'why' | 'dayName' | 'source' | 'waitingReason' | 'isDropped'> {
  from: number;
  to: number;
  /** The day of the calendar's zone in which it lies, or begins. */
  date: Day;
  open: number;
  counted: number;
  /** Whole days that are told as one; 0: none. */
  days: number;
}

export interface TimesGround {
  /** In which the subject stood, without a hole. */
  stretches: readonly Stretch[];
  countedBy(terms: PromisedTerms): CountedBy;
  /** Where time that goes on is cut, in milliseconds. */
  now: number;
}

/** All time from start to stop or now, in order and without a hole, cut wherever the reason may change. */
export function timesOf({ pieces, judged }: ClockWork<PromisedTerms>, ground: TimesGround): ToldTime[] {
  return pieces.flatMap(({ from, to, excuse, terms }) => {
    const isDropped = from < judged.base;
    return ground.stretches.flatMap((stretch) => {
      const [begin, end] = [Math.max(from, stretch.from), Math.min(to, stretch.to, ground.now)];
      if (begin >= end) return [];
      const days = dayPieces(ground.countedBy(terms), begin, end);
      return days.map((day) => toldTime(day, { excuse, isDropped, stretch }));
    });
  });
}

interface Around {
  excuse: string | null;
  isDropped: boolean;
  stretch: Stretch;
}

function toldTime(day: DayPiece, { excuse, isDropped, stretch }: Around): ToldTime {
  const { from, to, date, isOpen } = day;
  const open = isOpen ? to - from : 0;
  const reason = excuse === null ? day : excusedBy(stretch);
  const { why, dayName, source } = reason;
  return {
    from,
    to,
    date,
    why,
    dayName,
    source,
    // of closed time nobody asks what was waited for
    waitingReason: excuse !== null || isOpen ? stretch.waitingReason : null,
    isDropped: isDropped && excuse === null && isOpen,
    open,
    counted: excuse === null && !isDropped ? open : 0,
    days: 0,
  };
}

function excusedBy({ wasReopened }: Stretch): Pick<ToldTime, 'why' | 'dayName' | 'source'> {
  return { why: wasReopened ? 'reopened' : 'waiting', dayName: null, source: null };
}
