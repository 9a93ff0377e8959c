import { fixedClock } from '../../platform/clock/fixed-clock.ts';
import { mondayMorning, openWorld, type World } from '../cast/world.ts';
import type { OpenGround } from '../proof/family.ts';
import { placeMarkers, type Samples } from '../walls/samples.ts';
import { placeOthersMarkers } from './others-markers.ts';
import { searchAfterwards } from './watch/search-afterwards.ts';
import { sideOf } from './watch/secret-words.ts';
import { Watch } from './watch/watch.ts';
import { watchLoop } from './watch/watched-loop.ts';

/** The cast at work, with rows of every side, each with its secret word, and everything watched that is answered. */
export interface AttackGround {
  world: World;
  samples: Samples;
  watch: Watch;
  /** How long the process was blocked, and how its health answered, until now. */
  loop: ReturnType<typeof watchLoop>['seen'];
}

const mostShown = 20;

export async function openAttackGround(): Promise<OpenGround<AttackGround>> {
  const watch = await Watch.open();
  const world = await openWorld(fixedClock(mondayMorning), watch.log());
  const samples = await placeMarkers(world);
  await placeOthersMarkers(world);
  for (const [who, side] of Object.entries(sideOf)) {
    const { session } = world.as(who as keyof typeof sideOf);
    if (session !== null) watch.knows(session, side);
  }
  watch.knows(samples.guest.session ?? '', 'guest');
  // as the server does before it listens
  world.app.swagger();
  watch.follow(world.app);
  const askHealth = () => world.app.inject({ method: 'GET', url: '/healthz' });
  const loop = watchLoop({ askHealth, atWork: () => watch.atWork() });
  return {
    ground: { world, samples, watch, loop: loop.seen },
    async settle() {
      await watch.settle();
      const found = await searchAfterwards(world, watch);
      if (found.length > 0) throw new Error([`${found.length} found`, ...found.slice(0, mostShown)].join('\n'));
    },
    async close() {
      loop.stop();
      await world.close();
      await watch.close();
    },
  };
}
