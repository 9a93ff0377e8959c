import type { Day } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { CalendarDay } from '../../../calendars/calendar.contract.ts';
import type { StoryTime, StoryWhy } from '../../clock-story.contract.ts';

/** By what a stretch of time counts. */
export interface CountedBy {
  working: WorkingCalendar;
  /** Null: by the wall clock, every day alike. */
  dayOn: ((date: Day) => CalendarDay) | null;
}

/** A piece of one day that is open or closed throughout, in milliseconds. */
export interface DayPiece extends Pick<StoryTime, 'dayName' | 'source'> {
  from: number;
  to: number;
  date: Day;
  isOpen: boolean;
  why: StoryWhy;
}

/** The time between two instants cut at midnights, openings and closings; in order, without a hole. */
export function dayPieces({ working, dayOn }: CountedBy, from: number, to: number): DayPiece[] {
  const pieces: DayPiece[] = [];
  let at = from;
  while (at < to) {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(working.timeZone);
    const midnight = local.add({ days: 1 }).startOfDay().epochMilliseconds;
    const { isOpen, until } = openingAt(working, at);
    const end = Math.min(to, midnight, until);
    const date = local.toPlainDate().toString();
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    pieces.push({ from: at, to: end, date, isOpen, ...reasonOf(dayOn?.(date) ?? null, { isOpen, time }) });
    at = end;
  }
  return pieces;
}

function openingAt(working: WorkingCalendar, at: number): { isOpen: boolean; until: number } {
  const stretch = working.stretchAt(at);
  if (!stretch) return { isOpen: false, until: Number.POSITIVE_INFINITY };
  const isOpen = stretch.opens <= at;
  return { isOpen, until: isOpen ? stretch.closes : stretch.opens };
}

type Reason = Pick<DayPiece, 'why' | 'dayName' | 'source'>;

function reasonOf(day: CalendarDay | null, { isOpen, time }: { isOpen: boolean; time: string }): Reason {
  if (!day) return { why: 'wall_clock', dayName: null, source: null };
  const { reason, name } = day;
  const source = day.source === 'template' && reason !== 'override' ? null : day.source;
  if (isOpen) return { why: openWhy(day), dayName: reason === 'make_up_day' ? name : null, source };
  if (day.hours.length > 0) {
    return { why: isBetween(day, time) ? 'between_hours' : 'outside_hours', dayName: null, source: null };
  }
  if (reason === 'holiday') return { why: 'holiday', dayName: name, source };
  return { why: reason === 'override' ? 'own_closed' : 'day_off', dayName: null, source };
}

/** Hours of a place are its own word also where they stand in its week. */
function openWhy({ reason, source }: CalendarDay): StoryWhy {
  if (reason === 'make_up_day') return 'make_up_day';
  return reason === 'override' || source !== 'template' ? 'own_hours' : 'working_time';
}

/** Of a day that is open before and after: lunch. */
function isBetween({ hours }: CalendarDay, time: string): boolean {
  return hours.some(([, closes]) => closes <= time) && hours.some(([opens]) => opens > time);
}
