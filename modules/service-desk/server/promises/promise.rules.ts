import type { Instant } from '../../../../kernel/instant.ts';
import type { ClockView } from '../../../sla/clock.contract.ts';

/** One half of what is promised: until when, that this time has passed, that nothing counts now, or that it is agreed apart. */
export type PromisedTime =
  /** Provisional: it lies in a year whose holidays are not known yet. */
  | { is: 'due' | 'late'; at: Instant; isProvisional: boolean }
  /** It waits, for nobody knows how long. */
  | { is: 'paused' }
  /** Nothing is timed until a date is agreed with the customer (SD-05). */
  | { is: 'open' };

export interface Promised {
  /** Undefined: an engineer has accepted already, or nothing is promised. */
  accept: PromisedTime | undefined;
  /** Undefined: it is solved, or nothing is promised. */
  solve: PromisedTime | undefined;
}

/** What the clocks, as of now, promise to whoever reported it (SD-21). */
export function promisedBy(clocks: readonly ClockView[], now: Instant): Promised {
  const timeOf = (kind: ClockView['kind']) => {
    // a reopening may have opened a clock of its own; teams and suppliers promise the caller nothing
    const clock = clocks.findLast((one) => one.level === 'sla' && one.kind === kind);
    return clock && promisedTime(clock, now);
  };
  return { accept: timeOf('response'), solve: timeOf('resolution') };
}

function promisedTime({ phase, deadlineAt, isProvisional }: ClockView, now: Instant): PromisedTime | undefined {
  if (phase === 'stopped' || phase === 'void') return undefined;
  if (deadlineAt !== null) return { is: deadlineAt < now ? 'late' : 'due', at: deadlineAt, isProvisional };
  return { is: phase === 'paused' ? 'paused' : 'open' };
}
