import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SubjectSource } from '../../../../platform/module/register.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import type { Target } from '../clocks/terms.rules.ts';
import { explainChoice, type Candidate } from '../selection/explain-choice.rules.ts';
import { agreementsOf } from '../selection/promised-agreements.ts';
import type { PromisedAgreement, PromisedLine, PromisedVersion } from '../selection/promised.rules.ts';
import type { CircumstancesFrom } from './circumstances.rules.ts';
import { countedBy } from './clock-calendar.ts';
import { followedWorks, type FollowedWork } from './followed.rules.ts';
import type { FollowedClock, FollowedFacts } from './followed-subject.rules.ts';
import { countsNights } from './promised-target.rules.ts';
import { promisesFor, type PlacedPromises, type ToTime } from './promises-for.ts';
import type { PromisedTerms } from './promised-terms.rules.ts';

/** Under which promise a clock ran for a time, and why this one. */
export interface TermsSpan {
  from: Instant;
  /** Null: until now. */
  to: Instant | null;
  line: PromisedLine;
  agreement: PromisedAgreement;
  version: PromisedVersion;
  calendar: ServiceCalendar;
  /** What the line came to: extended beyond the contract's limits, an agreed date; null: nothing is owed. */
  target: Target | null;
  /** No line fits any more: it is timed on by the one before. */
  isOwed: boolean;
  /** Since when what is counted counts: a restart begins anew. */
  countsFrom: Instant;
  /** By what the line was chosen, and since when it stood so. */
  circumstances: CircumstancesFrom;
  /** All lines that stood for election, the chosen one among them. */
  candidates: readonly Candidate[];
}

/** A stretch of one status under one promise. */
export interface CountedPiece {
  from: Instant;
  /** Null: until now. */
  to: Instant | null;
  /** Why none of it counts: a reason for waiting, or the status that a reopening ended; null: its working time counts. */
  excuse: string | null;
  /** Working seconds up to `to`, or up to now; 0 when it is excused. */
  countedSeconds: number;
  /** Of `spans`, from 0. */
  span: number;
}

/** All that one clock was worked out from. */
export interface ClockAccount {
  clock: FollowedClock;
  /** In order, without a hole from its start to its stop. */
  spans: readonly TermsSpan[];
  /** In order, without a hole. */
  pieces: readonly CountedPiece[];
}

export interface SubjectWork {
  customerId: Id;
  facts: FollowedFacts;
  /** As the ticket shows its clocks: customers' first, of these response first. */
  clocks: readonly ClockAccount[];
}

/** Undefined: the caller sees no such subject, or nothing times it. */
export async function clockWork(
  tx: Tx,
  sources: readonly SubjectSource[],
  subject: Subject,
): Promise<SubjectWork | undefined> {
  const source = sources.find(({ kind }) => kind === subject.kind);
  const [timed] = (await source?.these(tx, [subject.id])) ?? [];
  if (!timed?.facts) return undefined;
  // sources of timed subjects give the facts that this module's door names
  const of = { customerId: timed.customerId, facts: timed.facts as FollowedFacts };
  return { ...of, clocks: await accountsOf(tx, of, await agreementsOf(tx, of.customerId)) };
}

/** The same by other agreements: of a what-if. */
export async function accountsOf(
  tx: Tx,
  of: ToTime,
  agreements: readonly PromisedAgreement[],
): Promise<ClockAccount[]> {
  const promises = await promisesFor(tx, of, agreements);
  return followedWorks(of.facts, promises).map((work) => accountOf(work, promises, tx.now));
}

function accountOf({ clock, contest, work }: FollowedWork, promises: PlacedPromises, now: Instant): ClockAccount {
  const spans = work.spans.map(({ from, to, terms, base }): TermsSpan => ({
    ...between(from, to),
    ...promiseOf(terms, contest, promises),
    countsFrom: instantOf(base),
    candidates: explainChoice(contest, terms.circumstances),
  }));
  const pieces = work.pieces.map(({ from, to, excuse, terms }): CountedPiece => {
    const span = work.spans.findIndex((one) => one.terms === terms);
    const until = Math.max(from, Math.min(to, millisecondsOf(now)));
    const countedSeconds = excuse === null ? terms.calendar.between(from, until) / 1000 : 0;
    return { ...between(from, to), excuse, countedSeconds, span };
  });
  return { clock, spans, pieces };
}

function promiseOf(terms: PromisedTerms, { ranked }: FollowedWork['contest'], promises: PlacedPromises) {
  const { line, siteId, target, isOwed, circumstances } = terms;
  const agreement = ranked.find((one) => one.line === line)?.agreement;
  const version = agreement?.versions.find(({ id }) => id === line.versionId);
  const calendar = promises.serviceCalendarOf(line.calendarId, siteId);
  if (!agreement || !version || !calendar) throw new Error(`line ${line.id} stands in no agreement`);
  return { line, agreement, version, target, isOwed, circumstances, calendar: asCounted(calendar, line) };
}

/** Days and months that go by the wall clock are counted around the clock, whatever the calendar's hours. */
function asCounted(calendar: ServiceCalendar, line: PromisedLine): ServiceCalendar {
  return { ...calendar, working: countedBy(calendar, { countsNights: countsNights(line) }) };
}

function between(from: number, to: number): { from: Instant; to: Instant | null } {
  return { from: instantOf(from), to: to === Number.POSITIVE_INFINITY ? null : instantOf(to) };
}
