import { type Instant, millisecondsOf } from '../../../../kernel/instant.ts';
import type { StatusChange, SubjectStatus } from './subject-facts.rules.ts';

/** Time spent in one status, in milliseconds; half-open, never empty. */
export interface Stretch {
  from: number;
  /** Infinity for the present one, which is always there and the last. */
  to: number;
  status: SubjectStatus;
  waitingReason: string | null;
}

/** The stretches that fill the time since `start` without a hole. */
export function stretchesOf(history: readonly StatusChange[], start: Instant): Stretch[] {
  const stretches: Stretch[] = [];
  let present: Stretch = { ...registered, from: millisecondsOf(start) };
  for (const { at, status, waitingReason } of history) {
    const from = Math.max(present.from, millisecondsOf(at));
    if (from > present.from) stretches.push({ ...present, to: from });
    present = { from, to: Number.POSITIVE_INFINITY, status, waitingReason };
  }
  return [...stretches, present];
}

/** Resolved, closed or cancelled: nobody is expected to act. */
export function isSettled({ status }: Stretch): boolean {
  return status === 'resolved' || status === 'closed' || status === 'cancelled';
}

const registered: Stretch = { from: 0, to: Number.POSITIVE_INFINITY, status: 'registered', waitingReason: null };
