import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { Clock } from '../clocks/clock.rules.ts';
import type { SubjectChange, SubjectFacts } from '../clocks/subject-facts.rules.ts';
import type { Traits } from '../selection/traits.rules.ts';

export interface FollowedChange extends SubjectChange {
  /** Null: not known; the one before still holds. */
  priority: Priority | null;
  /** Null: as in the row before. */
  traits: Traits | null;
}

/** Everything that the clocks of a subject are made of. */
export interface FollowedFacts extends SubjectFacts {
  history: readonly FollowedChange[];
  /** When P4 is to be resolved, by agreement with the customer (SD-05). */
  agreedAt: Instant | null;
  /** The agreement that times it, whatever else is in force: of imported history. Null: whichever is chosen. */
  timedById: Id | null;
}

export interface FollowedSubject {
  subject: Subject;
  customerId: Id;
  facts: FollowedFacts;
}

/** A clock with the line and calendar in force. */
export interface FollowedClock extends Clock {
  level: AgreementLevel;
  lineId: Id;
  calendarId: Id;
  /** Whose hours are laid on the calendar; null: of no site. */
  siteId: Id | null;
  /** Days and months go by the wall clock: nights count too. */
  countsNights: boolean;
  /** By the versions of this instant: when its subject was recorded. */
  promisedAt: Instant;
  /** By which it was chosen; null: none was known. */
  priority: Priority | null;
}

/** What is kept of a clock, and so what the verification compares; its level, kind and run say which it is. */
export const clockFields = [
  'lineId',
  'calendarId',
  'siteId',
  'promisedAt',
  'countsNights',
  'priority',
  'phase',
  'result',
  'targetSeconds',
  'elapsedSeconds',
  'countedTo',
  'startedAt',
  'termsFrom',
  'stoppedAt',
  'deadlineAt',
  'breachedAt',
  'pauses',
] as const;

/** Which of a subject's clocks it is. */
export function clockKey({ level, kind, run }: Pick<FollowedClock, 'level' | 'kind' | 'run'>): string {
  return `${level} ${kind} ${run}`;
}
