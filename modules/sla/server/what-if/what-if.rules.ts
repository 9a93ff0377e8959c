import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { WhatIfScenario, WhatIfState } from '../../what-if.contract.ts';
import { resultAt, type ClockResult } from '../clocks/clock.rules.ts';
import { clockKey, type FollowedClock } from '../follow/followed-subject.rules.ts';

/** A past period worked out anew under other terms. */
export interface WhatIf {
  id: Id;
  name: string;
  fromDay: Day;
  /** Inclusive. */
  untilDay: Day;
  scenario: WhatIfScenario;
  state: WhatIfState;
  doneCount: number;
  trouble: string | null;
  askedById: Id | null;
  askedAt: Instant;
  endedAt: Instant | null;
  revision: number;
}

export function isGoingOn(state: WhatIfState): boolean {
  return state === 'waiting' || state === 'running';
}

/** A clock as it would have been, beside the one that was; one of them may not be there. */
export interface ComparedClock {
  level: string;
  kind: string;
  run: number;
  priority: string | null;
  startedAt: Instant;
  stoppedAt: Instant | null;
  deadlineAt: Instant | null;
  targetSeconds: number | null;
  elapsedSeconds: number | null;
  /** Null: nothing would have been promised. */
  result: ClockResult | null;
  /** Null: nothing was promised. */
  factResult: ClockResult | null;
  factDeadlineAt: Instant | null;
  factTargetSeconds: number | null;
  factElapsedSeconds: number | null;
}

/** Of one subject, void clocks left out on both sides: they count for nobody. Both as of now. */
export function comparedClocks(
  facts: readonly FollowedClock[],
  otherwise: readonly FollowedClock[],
  { kinds, now }: { kinds: readonly string[] | undefined; now: Instant },
): ComparedClock[] {
  const counts = ({ phase, kind }: FollowedClock) => phase !== 'void' && (kinds?.includes(kind) ?? true);
  const were = new Map(facts.filter(counts).map((clock) => [clockKey(clock), clock]));
  const would = new Map(otherwise.filter(counts).map((clock) => [clockKey(clock), clock]));
  return [...new Set([...were.keys(), ...would.keys()])].flatMap((key) => {
    const [was, instead] = [were.get(key), would.get(key)];
    const either = instead ?? was;
    return either ? [compared(either, { was, instead, now })] : [];
  });
}

interface Sides {
  was: FollowedClock | undefined;
  instead: FollowedClock | undefined;
  now: Instant;
}

function compared(either: FollowedClock, { was, instead, now }: Sides): ComparedClock {
  const { level, kind, run, priority, startedAt, stoppedAt } = either;
  return {
    level,
    kind,
    run,
    priority,
    startedAt,
    stoppedAt,
    deadlineAt: instead?.deadlineAt ?? null,
    targetSeconds: instead?.targetSeconds ?? null,
    elapsedSeconds: instead?.elapsedSeconds ?? null,
    result: instead ? resultAt(instead, now) : null,
    factResult: was ? resultAt(was, now) : null,
    factDeadlineAt: was?.deadlineAt ?? null,
    factTargetSeconds: was?.targetSeconds ?? null,
    factElapsedSeconds: was?.elapsedSeconds ?? null,
  };
}
