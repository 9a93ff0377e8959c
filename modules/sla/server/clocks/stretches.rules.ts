import { type Instant, millisecondsOf } from '../../../../kernel/instant.ts';
import type { StatusChange, SubjectStatus } from './subject-facts.rules.ts';

/** Time spent in one status, in milliseconds; half-open, never empty. */
export interface Stretch {
  from: number;
  /** Infinity for the present one, which is always there and the last. */
  to: number;
  status: SubjectStatus;
  waitingReason: string | null;
  /** Resolved, closed or cancelled, and later open again, be it for no time at all. */
  wasReopened: boolean;
}

/** The stretches that fill the time since `start` without a hole. */
export function stretchesOf(history: readonly StatusChange[], start: Instant): Stretch[] {
  const stretches: Stretch[] = [];
  const lastOpen = history.findLastIndex(({ status }) => !isSettled(status));
  let present: Stretch = { ...registered, from: millisecondsOf(start) };
  for (const [index, { at, status, waitingReason }] of history.entries()) {
    const from = Math.max(present.from, millisecondsOf(at));
    if (from > present.from) stretches.push({ ...present, to: from });
    const wasReopened = isSettled(status) && index < lastOpen;
    present = { from, to: Number.POSITIVE_INFINITY, status, waitingReason, wasReopened };
  }
  return [...stretches, present];
}

/** Nobody is expected to act. */
export function isSettled(status: SubjectStatus): boolean {
  return status === 'resolved' || status === 'closed' || status === 'cancelled';
}

const registered: Stretch = {
  from: 0,
  to: Number.POSITIVE_INFINITY,
  status: 'registered',
  waitingReason: null,
  wasReopened: false,
};
