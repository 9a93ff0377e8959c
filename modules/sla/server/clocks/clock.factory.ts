import type { Instant } from '../../../../kernel/instant.ts';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import { clockOf as clockFrom, worksOf } from './clock-derivation.rules.ts';
import type { Clock } from './clock.rules.ts';
import type { Course } from './run.rules.ts';
import type { StatusChange, SubjectFacts, SubjectStatus } from './subject-facts.rules.ts';
import type { Target, Terms, TermsInOrder } from './terms.rules.ts';

/** Clocks for tests, told in the weekdays of one week in Shanghai: `on('Mon 10:00')`. */

export const hour = 3600;
export const officeHours = new WorkingCalendar('5x8', deliveredCalendars['5x8']);
export const aroundTheClock = new WorkingCalendar('7x24', deliveredCalendars['7x24']);

/** From Friday on, so that a weekend lies ahead; `Fri` is 2026-11-20, `Mon` 2026-11-23, `Thu` 2026-11-26. */
const days = ['Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu'];

export function on(time: string): Instant {
  const [day = '', clock = ''] = time.split(' ');
  return new Date(`2026-11-${20 + days.indexOf(day)}T${clock}+08:00`).toISOString();
}

/** `'Mon 11:00 waiting awaiting_customer'`. */
function change(told: string): StatusChange {
  const [day, clock, status, reason] = told.split(' ');
  // the words of tests
  return { at: on(`${day} ${clock}`), status: status as SubjectStatus, waitingReason: reason ?? null };
}

/** Recorded at the first instant; milestones follow from the changes as the service desk keeps them. */
export function factsOf(recorded: string, ...told: string[]): SubjectFacts {
  const history = told.map(change);
  const accepted = history.find(({ status }) => status === 'in_progress');
  const last = history.findLast(({ status }) => status !== 'closed' && status !== 'cancelled');
  return {
    recordedAt: on(recorded),
    respondedAt: accepted?.at ?? null,
    resolvedAt: last?.status === 'resolved' ? last.at : null,
    history,
    milestones: [],
  };
}

/** 5×8, paused while waiting for the customer; the rest as said. */
export function termsOf(target: Target | null, changes: Partial<Terms> = {}): Terms {
  const usual = { pausesIn: ['awaiting_customer'], calendar: officeHours, restarts: false } as const;
  return { from: on('Fri 00:00'), target, ...usual, onReopening: 'continue', ...changes };
}

type DeliveredKind = keyof typeof deliveredClockKinds;

/** All clocks of a delivered kind, by run; a response may stop on something else than its kind says. */
export function clockRuns(
  kind: DeliveredKind,
  { facts, course }: { facts: SubjectFacts; course?: Partial<Course> },
  terms: TermsInOrder,
): Clock[] {
  return worksOf({ ...deliveredClockKinds[kind], ...course }, facts, terms).map((work) => clockFrom(kind, work));
}

/** The only clock of a kind that is not repeated. */
export function clockOf(kind: DeliveredKind, facts: SubjectFacts, terms: TermsInOrder): Clock {
  const [clock, another] = clockRuns(kind, { facts }, terms);
  if (!clock || another) throw new Error(`one ${kind} clock is expected`);
  return clock;
}
