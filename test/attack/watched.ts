import type { Family } from '../proof/family.ts';
import type { AttackGround } from './ground.ts';

/** The family fails also at what was seen in the answers that it got; nothing of it is left to the next. */
export function watched(family: Family<AttackGround>): Family<AttackGround> {
  return {
    ...family,
    async prove(ground, trial) {
      try {
        return await family.prove(ground, trial);
      } finally {
        ground.loop.troubles.splice(0).forEach((trouble) => ground.watch.blame(trouble));
        await ground.watch.settle();
      }
    },
  };
}
