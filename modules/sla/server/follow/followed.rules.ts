import { instantOf } from '../../../../kernel/instant.ts';
import { agreementLevels, deliveredClockKinds, type ClockKind } from '../../clock-kind.contract.ts';
import { clockOf, worksOf, type ClockWork } from '../clocks/clock-derivation.rules.ts';
import type { Contest } from '../selection/choose-lines.rules.ts';
import { circumstancesOf } from './circumstances.rules.ts';
import type { FollowedClock, FollowedFacts } from './followed-subject.rules.ts';
import { countsNights } from './promised-target.rules.ts';
import { promisedTerms, type PromisedTerms, type TermsGround } from './promised-terms.rules.ts';

/** What a subject is timed by: the lines in force when it was recorded, and their calendars. */
export interface Promises {
  contests: readonly Contest[];
  calendarOf: TermsGround['calendarOf'];
}

/** One clock with all that it was worked out from (SLA-07). */
export interface FollowedWork {
  clock: FollowedClock;
  contest: Contest;
  work: ClockWork<PromisedTerms>;
}

/** The subject's clocks in their order; without circumstances that a line fits there are none. */
export function followedClocks(facts: FollowedFacts, promises: Promises): FollowedClock[] {
  return followedWorks(facts, promises).map(({ clock }) => clock);
}

export function followedWorks(facts: FollowedFacts, { contests, calendarOf }: Promises): FollowedWork[] {
  const circumstances = circumstancesOf(facts);
  const works = contests.flatMap((contest) => {
    const terms = promisedTerms(contest, circumstances, { agreedAt: facts.agreedAt, calendarOf });
    return worksUnder(contest, facts, terms);
  });
  return works.toSorted((one, other) => byOrder(one.clock, other.clock));
}

function worksUnder(contest: Contest, facts: FollowedFacts, terms: readonly PromisedTerms[]): FollowedWork[] {
  const [first, ...later] = terms;
  if (!first) return [];
  const { level, kind } = contest;
  return worksOf(courseOf(first), facts, [first, ...later])
    .filter(({ run, spans }) =>
      run.number === 1 && !first.line.course.isRepeated ? true : isOwedAt(first, { run, spans }),
    )
    .map((work) => {
      const { line, siteId, priority } = work.judged.terms;
      const by = { lineId: line.id, calendarId: line.calendarId, siteId, promisedAt: facts.recordedAt, priority };
      const clock = { ...clockOf(kind, work), level, ...by, countsNights: countsNights(line) };
      return { contest, work, clock };
    });
}

/** A line may say by which of two a response stops. */
function courseOf({ line }: PromisedTerms) {
  return line.stopsOn === null ? line.course : { ...line.course, stopsOn: line.stopsOn };
}

/** What begins while no line fits, or before the first does, is promised by nobody. */
function isOwedAt(first: PromisedTerms, { run, spans }: Pick<ClockWork<PromisedTerms>, 'run' | 'spans'>): boolean {
  return instantOf(run.start) >= first.from && (spans[0]?.terms ?? first).isOwed;
}

/** Customers' clocks first, and of each level response first. */
export function byOrder(one: FollowedClock, other: FollowedClock): number {
  return (
    agreementLevels.indexOf(one.level) - agreementLevels.indexOf(other.level) ||
    placeOf(one.kind) - placeOf(other.kind) ||
    byCode(one.kind, other.kind) ||
    one.run - other.run
  );
}

function byCode(one: ClockKind, other: ClockKind): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const kindsInOrder = Object.keys(deliveredClockKinds);

/** Own kinds come last. */
function placeOf(kind: ClockKind): number {
  const place = kindsInOrder.indexOf(kind);
  return place < 0 ? kindsInOrder.length : place;
}
