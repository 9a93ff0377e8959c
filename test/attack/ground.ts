import { openWorld, type World } from '../cast/world.ts';
import type { OpenGround } from '../proof/family.ts';
import { placeMarkers, type Samples } from '../walls/samples.ts';

/** The cast at work, with rows of every side, each with its secret word. */
export interface AttackGround {
  world: World;
  samples: Samples;
}

export async function openAttackGround(): Promise<OpenGround<AttackGround>> {
  const world = await openWorld();
  const samples = await placeMarkers(world);
  return { ground: { world, samples }, close: () => world.close() };
}
