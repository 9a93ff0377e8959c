import { earliest, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import type { ClockKind } from './clock.rules.ts';
import { isSettled, type Stretch } from './stretches.rules.ts';
import type { SubjectFacts } from './subject-facts.rules.ts';

export interface ClockEnd {
  /** Milliseconds; never before the recording. */
  at: number;
  /** Void clocks count for nobody: cancelled, or settled without anyone knowing when. */
  phase: 'stopped' | 'void';
  /** Whether what the clock waits for did happen. */
  isReached: boolean;
}

/** Null while the clock goes on. */
export function clockEndOf(kind: ClockKind, facts: SubjectFacts, stretches: readonly Stretch[]): ClockEnd | null {
  const milestone = milestones[kind](facts, stretches);
  const settledAt = stretches.find(({ status, wasReopened }) => isSettled(status) && !wasReopened)?.from;
  const at = milestone === null ? settledAt : Math.max(millisecondsOf(facts.recordedAt), millisecondsOf(milestone));
  if (at === undefined) return null;
  const isVoid = milestone === null || stretches.at(-1)?.status === 'cancelled';
  return { at, phase: isVoid ? 'void' : 'stopped', isReached: milestone !== null };
}

const milestones = {
  /** A subject that is resolved before anyone accepts it (recovery, parent solved) waits for no response any longer. */
  response: ({ respondedAt, resolvedAt }: SubjectFacts, stretches: readonly Stretch[]) => {
    const resolved = stretches.find(({ status }) => status === 'resolved');
    return earliest(respondedAt, resolvedAt, resolved && instantOf(resolved.from));
  },
  resolution: ({ resolvedAt }: SubjectFacts) => resolvedAt,
};
