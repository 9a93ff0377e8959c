import { instantOf, millisecondsOf, type Day, type Instant } from '../../../../kernel/instant.ts';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { weekdays } from '../../../../kernel/working-time/definition.ts';
import { dayNumber, weekdayIndex } from '../../../../kernel/working-time/wall-clock.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { CalendarDay } from '../../../calendars/calendar.contract.ts';
import type { StoryLine } from '../../clock-story.contract.ts';
import { aroundTheClock, factsOf, on } from '../clocks/clock.factory.ts';
import { clockAt, type Clock } from '../clocks/clock.rules.ts';
import { stretchesOf } from '../clocks/stretches.rules.ts';
import { followedWorks, type FollowedWork, type Promises } from '../follow/followed.rules.ts';
import type { FollowedFacts } from '../follow/followed-subject.rules.ts';
import type { PromisedTerms } from '../follow/promised-terms.rules.ts';
import { linesOf } from './clock-story.rules.ts';

/** Stories for tests, in the week of `clock.factory.ts`. */

/** Why a day of 5×8 as delivered is open or closed, without a nation. */
export function officeDay(date: Day): CalendarDay {
  const weekday = weekdays[weekdayIndex(dayNumber(date) ?? 0)] ?? 'monday';
  const hours = deliveredCalendars['5x8'].week[weekday] ?? [];
  return { date, weekday, reason: hours.length > 0 ? 'working_day' : 'day_off', source: 'template', name: null, hours };
}

/** With a priority from the recording on, and changes of it. */
export function storyFacts(recorded: string, told: readonly string[], priorities: [string, Priority][]): FollowedFacts {
  const plain = factsOf(recorded, `${recorded} registered`, ...told);
  const priorityAt = (at: Instant) => priorities.findLast(([from]) => on(from) <= at)?.[1] ?? null;
  const history = plain.history.map((row) => ({ ...row, priority: priorityAt(row.at), traits: null }));
  return { ...plain, agreedAt: null, timedById: null, history };
}

export interface ToldStory {
  clock: Clock;
  lines: StoryLine[];
  /** As the clock itself says. */
  elapsedSeconds: number;
}

export function storiesOf(facts: FollowedFacts, promises: Promises, now: Instant): ToldStory[] {
  return followedWorks(facts, promises).map((followed) => storyOf(followed, facts, now));
}

function storyOf({ clock, work }: FollowedWork, facts: FollowedFacts, now: Instant): ToldStory {
  const { calendar } = work.judged.terms;
  const { breachedAt, elapsedSeconds } = clockAt(clock, calendar, now);
  const lines = linesOf(work, {
    stretches: stretchesOf(facts.history, facts.recordedAt),
    countedBy: ({ calendar: working }: PromisedTerms) => ({
      working,
      dayOn: working === aroundTheClock ? null : officeDay,
    }),
    now: millisecondsOf(now),
    breachedAt,
  });
  return { clock, lines, elapsedSeconds };
}

/** `Mon 09:00 – Mon 12:00 working_time 3`, hours counted; marks by their name. */
export function toldLine(line: StoryLine): string {
  if (line.is === 'mark') return `${told(line.at)} ${line.what}`;
  const { from, to, why, waitingReason, countedSeconds } = line;
  return [`${told(from)} – ${told(to)}`, why, waitingReason, countedSeconds / 3600]
    .filter((one) => one !== null)
    .join(' ');
}

function told(at: Instant): string {
  const local = new Date(millisecondsOf(at) + 8 * 3_600_000);
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][local.getUTCDay()];
  return `${day} ${instantOf(local.getTime()).slice(11, 16)}`;
}
