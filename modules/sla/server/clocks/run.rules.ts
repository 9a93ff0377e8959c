import type { MilestoneKind } from '../../clock-kind.contract.ts';

/** From where to where a clock runs, in milliseconds; of one kind there may be several, one after another or at once. */
export interface Run {
  /** From 1, in the order in which they began. */
  number: number;
  start: number;
  /** Null while it goes on. */
  end: RunEnd | null;
}

export interface RunEnd {
  at: number;
  /** Void runs count for nobody: cancelled, handed on, or settled without anyone knowing when. */
  phase: 'stopped' | 'void';
  /** Whether what the clock waits for did happen. */
  isReached: boolean;
}

/** From which milestone to which, and whether each start is a run of its own. */
export interface Course {
  startsOn: MilestoneKind;
  stopsOn: MilestoneKind;
  isRepeated: boolean;
}
