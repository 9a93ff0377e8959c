import { type Instant, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { clockEndOf } from './clock-end.rules.ts';
import type { Clock, ClockKind, ClockPause, ClockPhase, ClockResult } from './clock.rules.ts';
import { type Piece, piecesOf, reachedIn, type Span, spansOf, termsInForce, workedIn } from './counting.rules.ts';
import { stretchesOf } from './stretches.rules.ts';
import type { SubjectFacts } from './subject-facts.rules.ts';
import type { Target, Terms, TermsInOrder } from './terms.rules.ts';

/**
 * The clock of a subject under its terms: a pure function of both (SLA-03, SLA-04). The deadline is the earliest
 * instant at which the target has been counted, and a clock that stops at or before it is met. Throws `NeverOpen`,
 * with the calendar's name, when there is no deadline because the calendar doesn't open.
 */
export function clockOf(kind: ClockKind, facts: SubjectFacts, terms: TermsInOrder): Clock {
  const start = millisecondsOf(facts.recordedAt);
  const stretches = stretchesOf(facts.history, facts.recordedAt);
  const end = clockEndOf(kind, facts, stretches);
  const stop = end?.at ?? Number.POSITIVE_INFINITY;
  const spans = spansOf(terms, start, stop);
  const pieces = piecesOf(stretches, spans);
  const { target, calendar } = termsInForce(terms, stop);
  const present = pieces.at(-1);
  const breach = breachOf(spans, pieces, start);
  return {
    kind,
    phase: end ? end.phase : phaseIn(present),
    result: resultOf({ isBreached: breach !== null, isReached: end?.isReached === true, target }),
    targetSeconds: target && 'seconds' in target ? target.seconds : null,
    elapsedSeconds: workedIn(pieces) / 1000,
    countedTo: instantOf(end?.at ?? present?.from ?? start),
    startedAt: facts.recordedAt,
    stoppedAt: end && instantOf(end.at),
    deadlineAt: instantOrNull(deadlineOf(target, calendar, { pieces, start, stop })),
    breachedAt: instantOrNull(breach),
    pauses: pausesOf(pieces),
  };
}

function phaseIn(present: Piece | undefined): ClockPhase {
  return present?.excuse ? 'paused' : 'running';
}

interface Outcome {
  isBreached: boolean;
  isReached: boolean;
  target: Target | null;
}

function resultOf({ isBreached, isReached, target }: Outcome): ClockResult {
  if (isBreached) return 'breached';
  return isReached && target ? 'met' : 'open';
}

/** A breach is a fact at its moment: what comes after, a pause or a longer target, does not undo it (SLA-04). */
function breachOf(spans: readonly Span[], pieces: readonly Piece[], start: number): number | null {
  for (const { from, to, terms } of spans) {
    const until = pieces.filter((piece) => piece.from < to);
    const lastFact = to === Number.POSITIVE_INFINITY ? (until.at(-1)?.from ?? start) : to;
    const due = dueWithin(until, terms.target, start);
    if (due !== null && due < lastFact) return Math.max(due, from);
  }
  return null;
}

/** A clock that ended with time left keeps the deadline that it would have had if it had gone on from there. */
function deadlineOf(
  target: Target | null,
  calendar: Terms['calendar'],
  { pieces, start, stop }: { pieces: readonly Piece[]; start: number; stop: number },
): number | null {
  const due = dueWithin(pieces, target, start);
  if (due !== null || !target || 'dueAt' in target || stop === Number.POSITIVE_INFINITY) return due;
  return calendar.after(stop, target.seconds * 1000 - workedIn(pieces));
}

function dueWithin(pieces: readonly Piece[], target: Target | null, start: number): number | null {
  if (!target) return null;
  if ('dueAt' in target) return millisecondsOf(target.dueAt);
  return target.seconds === 0 ? start : reachedIn(pieces, target.seconds * 1000);
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
