import { type Piece, reachedIn, workedIn } from './counting.rules.ts';
import { type Terms, workOf } from './terms.rules.ts';
import { unlessNeverOpen } from './unless-never-open.rules.ts';

/** By what a clock is judged, and since when what it counts counts. */
export interface Judged {
  terms: Pick<Terms, 'target' | 'calendar'>;
  base: number;
}

/** When the target is used up within the pieces; null when it is not, or nothing is promised. */
export function dueWithin(pieces: readonly Piece[], { terms, base }: Judged): number | null {
  const work = workOf(terms, base);
  if (!work) return null;
  const { milliseconds, undisturbedAt } = work;
  if (milliseconds === null) return undisturbedAt;
  const counted = since(pieces, base);
  const reached = milliseconds === 0 ? base : reachedIn(counted, milliseconds);
  if (reached === null || undisturbedAt === null) return reached;
  return isDisturbed(counted, reached) ? reached : undisturbedAt;
}

/** A clock that ended with time left keeps the deadline that it would have had if it had gone on from there; null: none. */
export function dueAtStop(pieces: readonly Piece[], judged: Judged, stop: number): number | null {
  const due = dueWithin(pieces, judged);
  const work = workOf(judged.terms, judged.base);
  if (due !== null || !work || work.milliseconds === null || stop === Number.POSITIVE_INFINITY) return due;
  const counted = since(pieces, judged.base);
  if (work.undisturbedAt !== null && !isDisturbed(counted, stop)) return work.undisturbedAt;
  const left = work.milliseconds - workedIn(counted);
  return unlessNeverOpen(() => judged.terms.calendar.after(stop, left));
}

export function since(pieces: readonly Piece[], base: number): readonly Piece[] {
  return pieces[0] === undefined || pieces[0].from >= base ? pieces : pieces.filter(({ from }) => from >= base);
}

/** Whether working time did not count before an instant: a pause outside hours moves nothing. */
function isDisturbed(pieces: readonly Piece[], until: number): boolean {
  return pieces.some(({ from, to, excuse, terms }) => {
    return excuse !== null && from < until && terms.calendar.between(from, Math.min(to, until)) > 0;
  });
}
