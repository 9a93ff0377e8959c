import { type Instant, instantOf } from '../../../../kernel/instant.ts';
import type { ClockKind } from '../../clock-kind.contract.ts';
import type { Clock, ClockPause, ClockPhase, ClockResult } from './clock.rules.ts';
import { type Piece, piecesOf, type Span, spansOf, termsInForce, workedIn } from './counting.rules.ts';
import { dueAtStop, dueWithin, since } from './due.rules.ts';
import { momentsOf } from './moments.rules.ts';
import { onReopeningAt, termsWithRestarts } from './reopening.rules.ts';
import type { Course, Run } from './run.rules.ts';
import { runsOf } from './runs.rules.ts';
import { type Stretch, stretchesOf } from './stretches.rules.ts';
import type { SubjectFacts } from './subject-facts.rules.ts';
import { type Terms, type TermsInOrder, workOf } from './terms.rules.ts';

/** What a clock is counted from: all that its story tells. */
export interface ClockWork<Own extends Terms = Terms> {
  run: Run;
  /** Time of one status under one set of terms, from start to stop. */
  pieces: readonly Piece<Own>[];
  spans: readonly Span<Own>[];
  /** By which it is judged, and since when what was counted counts. */
  judged: { terms: Own; base: number };
}

/** By run: what each clock of a kind is counted from; none while nothing starts it. */
export function worksOf<Own extends Terms>(
  course: Course,
  facts: SubjectFacts,
  terms: TermsInOrder<Own>,
): ClockWork<Own>[] {
  const moments = momentsOf(facts);
  const stretches = stretchesOf(facts.history, facts.recordedAt);
  const whole = termsWithRestarts(terms, moments);
  const runs = runsOf(course, moments, (at) => onReopeningAt(terms, at));
  return runs.map((run) => workOfRun(run, stretches, whole));
}

/**
 * The clock that comes of it: a pure function of the subject's facts and the terms (SLA-03, SLA-04). The deadline is the
 * earliest instant at which the target has been counted, and a clock that stops at or before it is met. Where the
 * calendar opens no more it has none, and whatever stops it is in time.
 */
export function clockOf(kind: ClockKind, { run, pieces, spans, judged }: ClockWork): Clock {
  const { number, start, end } = run;
  const present = pieces.at(-1);
  const breach = breachOf(spans, pieces, start);
  const work = workOf(judged.terms, judged.base);
  return {
    kind,
    run: number,
    phase: end ? end.phase : phaseIn(present),
    result: resultOf({ isBreached: breach !== null, isReached: end?.isReached === true, isPromised: work !== null }),
    targetSeconds: work && work.milliseconds !== null ? work.milliseconds / 1000 : null,
    elapsedSeconds: workedIn(since(pieces, judged.base)) / 1000,
    countedTo: instantOf(end?.at ?? present?.from ?? start),
    startedAt: instantOf(start),
    termsFrom: instantOf(spans.at(-1)?.from ?? start),
    stoppedAt: end && instantOf(end.at),
    deadlineAt: instantOrNull(dueAtStop(pieces, judged, end?.at ?? Number.POSITIVE_INFINITY)),
    breachedAt: instantOrNull(breach),
    pauses: pausesOf(pieces),
  };
}

function workOfRun<Own extends Terms>(
  run: Run,
  stretches: readonly Stretch[],
  terms: TermsInOrder<Own>,
): ClockWork<Own> {
  const stop = run.end?.at ?? Number.POSITIVE_INFINITY;
  const spans = spansOf(terms, run.start, stop);
  const judged = spans.at(-1) ?? { terms: termsInForce(terms, stop), base: run.start };
  return { run, pieces: piecesOf(stretches, spans), spans, judged: { terms: judged.terms, base: judged.base } };
}

function phaseIn(present: Piece | undefined): ClockPhase {
  return present?.excuse ? 'paused' : 'running';
}

function resultOf(outcome: { isBreached: boolean; isReached: boolean; isPromised: boolean }): ClockResult {
  if (outcome.isBreached) return 'breached';
  return outcome.isReached && outcome.isPromised ? 'met' : 'open';
}

/** A breach is a fact at its moment: what comes after, a pause or a longer target, does not undo it (SLA-04). */
function breachOf(spans: readonly Span[], pieces: readonly Piece[], start: number): number | null {
  for (const span of spans) {
    const until = pieces.filter((piece) => piece.from < span.to);
    const lastFact = span.to === Number.POSITIVE_INFINITY ? (until.at(-1)?.from ?? start) : span.to;
    const due = dueWithin(until, span);
    if (due !== null && due < lastFact) return Math.max(due, span.from);
  }
  return null;
}

function pausesOf(pieces: readonly Piece[]): ClockPause[] {
  const pauses: ClockPause[] = [];
  for (const { from, to, excuse } of pieces) {
    if (excuse === null) continue;
    const end = to === Number.POSITIVE_INFINITY ? null : instantOf(to);
    const last = pauses.at(-1);
    // a change of terms cuts a pause in two that is one
    if (last?.to === instantOf(from) && last.reason === excuse) last.to = end;
    else pauses.push({ from: instantOf(from), to: end, reason: excuse });
  }
  return pauses;
}

function instantOrNull(milliseconds: number | null): Instant | null {
  return milliseconds === null ? null : instantOf(milliseconds);
}
