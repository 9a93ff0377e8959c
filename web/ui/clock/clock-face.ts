import type { Instant } from '../../../kernel/instant.ts';

/** A clock as of the answer: contractual seconds, as the agreement's calendar counts them. */
export interface ClockFacts {
  phase: 'running' | 'paused' | 'stopped' | 'void';
  result: 'open' | 'met' | 'breached';
  targetSeconds: number | null;
  elapsedSeconds: number;
  /** Negative past the target. */
  remainingSeconds: number | null;
  deadlineAt: Instant | null;
  /** The deadline lies in a year whose holidays are not known yet. */
  isProvisional: boolean;
}

export type ClockTone = 'good' | 'soon' | 'breached' | 'met' | 'paused' | 'void';

export interface ClockFace {
  tone: ClockTone;
  /** Of contractual time that is used, 0 … 1. */
  share: number;
  /** Key of the sentence in `shell:clock`, with the seconds that it names. */
  said: 'left' | 'over' | 'paused' | 'pausedOver' | 'met' | 'missed' | 'void' | 'unpromised';
  seconds: number;
}

/** From this share of the target on a clock says "soon". */
const soonFrom = 0.75;

/** How a clock looks and what it says. */
export function clockFace(clock: ClockFacts): ClockFace {
  const remaining = clock.remainingSeconds ?? 0;
  const share = clock.targetSeconds ? Math.min(1, clock.elapsedSeconds / clock.targetSeconds) : 0;
  if (clock.phase === 'void') return { tone: 'void', share, said: 'void', seconds: 0 };
  if (clock.phase === 'stopped') return stoppedFace(clock, share, remaining);
  if (clock.remainingSeconds === null) return { tone: 'void', share: 0, said: 'unpromised', seconds: 0 };
  const isOver = clock.result === 'breached' || remaining < 0;
  if (clock.phase === 'paused') {
    const said = isOver ? 'pausedOver' : 'paused';
    return { tone: isOver ? 'breached' : 'paused', share, said, seconds: Math.abs(remaining) };
  }
  if (isOver) return { tone: 'breached', share: 1, said: 'over', seconds: Math.abs(remaining) };
  return { tone: share >= soonFrom ? 'soon' : 'good', share, said: 'left', seconds: remaining };
}

function stoppedFace({ result, elapsedSeconds }: ClockFacts, share: number, remaining: number): ClockFace {
  if (result === 'breached') return { tone: 'breached', share: 1, said: 'missed', seconds: Math.abs(remaining) };
  return { tone: 'met', share, said: 'met', seconds: elapsedSeconds };
}
