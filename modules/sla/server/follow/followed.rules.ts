import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { earliest, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { clockKinds, type ClockKind } from '../../agreement.contract.ts';
import { lineAt, type AgreementLine } from '../agreements/agreement.rules.ts';
import { clockOf } from '../clocks/clock-derivation.rules.ts';
import type { Clock } from '../clocks/clock.rules.ts';
import { termsInForce } from '../clocks/counting.rules.ts';
import type { StatusChange, SubjectFacts } from '../clocks/subject-facts.rules.ts';
import type { Target, Terms } from '../clocks/terms.rules.ts';

export interface FollowedChange extends StatusChange {
  /** Null: not known; the one before still holds. */
  priority: Priority | null;
}

/** Everything that the clocks of a subject are made of. */
export interface FollowedFacts extends SubjectFacts {
  history: readonly FollowedChange[];
  /** When P4 is to be resolved, by agreement with the customer (SD-05). */
  agreedAt: Instant | null;
}

export interface FollowedSubject {
  subject: Subject;
  customerId: Id;
  facts: FollowedFacts;
}

/** A clock with the line and calendar in force. */
export interface FollowedClock extends Clock {
  lineId: Id;
  calendarId: Id;
}

/** All versions of the agreement's lines, and its calendars as of the recording. */
export interface Promises {
  lines: readonly AgreementLine[];
  calendars: ReadonlyMap<Id, ServiceCalendar>;
}

/** The subject's clocks, response first; without a priority that a line knows there are none. */
export function followedClocks(facts: FollowedFacts, promises: Promises): FollowedClock[] {
  return clockKinds.flatMap((kind) => {
    const [first, ...later] = termsOf(kind, facts, promises);
    if (!first) return [];
    const terms = [first, ...later] as const;
    const clock = clockOf(kind, facts, terms);
    const end = clock.stoppedAt === null ? Number.POSITIVE_INFINITY : millisecondsOf(clock.stoppedAt);
    const { line } = terms.find((one) => one === termsInForce(terms, end)) ?? first;
    return [{ ...clock, lineId: line.id, calendarId: line.calendarId }];
  });
}

/** The lines by which a subject is timed, whatever its clocks: those of its time (SLA-05). */
export function linesUsed({ history, recordedAt }: FollowedFacts, lines: readonly AgreementLine[]): AgreementLine[] {
  const priorities = new Set(history.map(({ priority }) => priority).filter((priority) => priority !== null));
  return clockKinds.flatMap((kind) =>
    [...priorities].flatMap((priority) => lineAt(lines, { kind, priority }, recordedAt) ?? []),
  );
}

/** Null: no clock is due, and none was or will be overdue. */
export interface DueTimes {
  /** The nearest deadline of the clocks that go on, passed ones included. */
  nextDueAt: Instant | null;
  /** From the first instant after this one the subject is overdue: a clock was breached, or will be unless it stops. */
  overdueAt: Instant | null;
}

export function dueTimesOf(clocks: readonly Clock[]): DueTimes {
  const counted = clocks.filter(({ phase }) => phase !== 'void');
  const goingOn = counted.filter(({ phase }) => phase !== 'stopped');
  const ahead = goingOn.map(({ deadlineAt }) => deadlineAt);
  return {
    nextDueAt: earliest(...ahead),
    overdueAt: earliest(...ahead, ...counted.map(({ breachedAt }) => breachedAt)),
  };
}

interface LineTerms extends Terms {
  line: AgreementLine;
}

/** A change of priority re-selects the target; elapsed time stays (SLA-04). */
function termsOf(kind: ClockKind, facts: FollowedFacts, { lines, calendars }: Promises): LineTerms[] {
  return priorityChanges(facts).flatMap(({ from, priority }) => {
    const line = lineAt(lines, { kind, priority }, facts.recordedAt);
    const calendar = line && calendars.get(line.calendarId);
    if (!line || !calendar) return [];
    return [{ from, target: targetOf(line, facts), pausesIn: line.pausingReasons, calendar: calendar.working, line }];
  });
}

function targetOf({ targetSeconds }: AgreementLine, { agreedAt }: FollowedFacts): Target | null {
  if (targetSeconds !== null) return { seconds: targetSeconds };
  return agreedAt === null ? null : { dueAt: agreedAt };
}

/** The first that is known holds from the recording. Imported logs go back in time here and there: not so here. */
function priorityChanges({ history, recordedAt }: FollowedFacts): { from: Instant; priority: Priority }[] {
  const changes: { from: Instant; priority: Priority }[] = [];
  for (const { at, priority } of history) {
    const last = changes.at(-1);
    if (priority === null || priority === last?.priority) continue;
    changes.push({ from: last && at > last.from ? at : (last?.from ?? recordedAt), priority });
  }
  return changes;
}

/** What is kept of a clock, and so what `verify` compares. */
export const clockFields = [
  'lineId',
  'calendarId',
  'phase',
  'result',
  'targetSeconds',
  'elapsedSeconds',
  'countedTo',
  'startedAt',
  'stoppedAt',
  'deadlineAt',
  'breachedAt',
  'pauses',
] as const;
