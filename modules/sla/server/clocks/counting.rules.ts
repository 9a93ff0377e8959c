import { millisecondsOf } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Stretch } from './stretches.rules.ts';
import { unlessNeverOpen } from './unless-never-open.rules.ts';
import type { Terms, TermsInOrder } from './terms.rules.ts';

/** A piece of a clock's time in one status and under one set of terms, in milliseconds; never empty. */
export interface Piece<Own extends Terms = Terms> {
  from: number;
  /** Infinity for the present. */
  to: number;
  /** Why it doesn't count: a reason for waiting, or the status that a reopening ended; null when it counts. */
  excuse: string | null;
  terms: Own;
}

/** Terms with the time in which they hold, in milliseconds. */
export interface Span<Own extends Terms = Terms> {
  from: number;
  to: number;
  terms: Own;
  /** Since when what is counted counts: the start of the clock, or where it last began anew. */
  base: number;
}

/** The terms that hold between `start` and `end`; empty when there is no time between. */
export function spansOf<Own extends Terms>(terms: TermsInOrder<Own>, start: number, end: number): Span<Own>[] {
  const begins = terms.map(({ from }, index) => (index === 0 ? start : Math.max(start, millisecondsOf(from))));
  const spans: Span<Own>[] = [];
  let base = start;
  for (const [index, one] of terms.entries()) {
    const [from, to] = [begins[index] ?? start, Math.min(begins[index + 1] ?? end, end)];
    if (one.restarts && from < end) base = from;
    if (from < to) spans.push({ from, to, terms: one, base });
  }
  return spans;
}

/** Those that a clock is judged by: later ones come too late for it. */
export function termsInForce<Own extends Terms>(terms: TermsInOrder<Own>, end: number): Own {
  return terms.findLast(({ from }) => millisecondsOf(from) < end) ?? terms[0];
}

/** Stretches cut at the borders of the spans. */
export function piecesOf<Own extends Terms>(stretches: readonly Stretch[], spans: readonly Span<Own>[]): Piece<Own>[] {
  return stretches.flatMap((stretch) =>
    spans.flatMap(({ from, to, terms }): Piece<Own>[] => {
      const piece = { from: Math.max(stretch.from, from), to: Math.min(stretch.to, to), terms };
      return piece.from < piece.to ? [{ ...piece, excuse: excuseOf(stretch, terms) }] : [];
    }),
  );
}

/** Time in resolved doesn't count when a reopening ended it (SLA-04); up to the resolving that stands it does. */
function excuseOf({ status, waitingReason, wasReopened }: Stretch, { pausesIn }: Terms): string | null {
  if (wasReopened) return status;
  return status === 'waiting' && waitingReason && pausesIn.includes(waitingReason) ? waitingReason : null;
}

/** Working milliseconds of the pieces that count and have ended. */
export function workedIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + worked(piece), 0);
}

/** The earliest instant at which the pieces have counted that much; null when they don't. */
export function reachedIn(pieces: readonly Piece[], work: number): number | null {
  const counting = pieces.filter(({ excuse }) => excuse === null);
  return reachedOver(
    counting.map(({ from, to, terms }) => ({ from, to, calendar: terms.calendar })),
    work,
  );
}

/** Time that counts, by its calendar, in milliseconds; the last may be without end. */
export interface CountingTime {
  from: number;
  to: number;
  calendar: WorkingCalendar;
}

/** The earliest instant at which it has counted that much; null when it doesn't, or its calendar opens no more. */
export function reachedOver(counting: readonly CountingTime[], work: number): number | null {
  let left = work;
  for (const { from, to, calendar } of counting) {
    const most = to === Number.POSITIVE_INFINITY ? to : calendar.between(from, to);
    if (left <= most) return unlessNeverOpen(() => calendar.after(from, left));
    left -= most;
  }
  return null;
}

function worked({ from, to, excuse, terms }: Piece): number {
  return excuse === null && to !== Number.POSITIVE_INFINITY ? terms.calendar.between(from, to) : 0;
}
