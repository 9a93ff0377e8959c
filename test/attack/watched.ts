import type { Family } from '../proof/family.ts';
import type { AttackGround } from './ground.ts';

/** The family fails also at what was seen in the answers that it got. */
export function watched(family: Family<AttackGround>): Family<AttackGround> {
  return {
    ...family,
    async prove(ground, trial) {
      const proven = await family.prove(ground, trial);
      await ground.watch.settle();
      ground.loop.troubles.splice(0).forEach((trouble) => ground.watch.blame(trouble));
      await ground.watch.settle();
      return proven;
    },
  };
}
