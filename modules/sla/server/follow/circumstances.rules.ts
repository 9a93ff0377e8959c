import type { Instant } from '../../../../kernel/instant.ts';
import type { Circumstances } from '../selection/choose-lines.rules.ts';
import type { FollowedFacts } from './followed-subject.rules.ts';

/** What lines are chosen by, from an instant on. */
export interface CircumstancesFrom extends Circumstances {
  from: Instant;
}

/**
 * How the subject stood, from one change to the next, in order; the first holds from the recording. A priority that
 * becomes known later is taken for the one from the beginning, and so are traits. Imported logs go back in time here
 * and there: not so here.
 */
export function circumstancesOf({ history, recordedAt }: FollowedFacts): CircumstancesFrom[] {
  const first: CircumstancesFrom = {
    from: recordedAt,
    priority: history.find(({ priority }) => priority !== null)?.priority ?? null,
    traits: history.find(({ traits }) => traits !== null)?.traits ?? null,
  };
  const all = [first];
  let present = first;
  for (const { at, priority, traits } of history) {
    const isNew =
      (priority !== null && priority !== present.priority) || (traits !== null && traits !== present.traits);
    if (!isNew) continue;
    present = {
      from: at > present.from ? at : present.from,
      priority: priority ?? present.priority,
      traits: traits ?? present.traits,
    };
    all.push(present);
  }
  return all;
}
