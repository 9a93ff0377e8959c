import { changePreferences } from '../../modules/identity/session.contract.ts';
import { mondayMorning, openWorld, type Who, type World } from '../cast/world.ts';
import { runningClock } from './running-clock.ts';
import { serveHouse, type ServedHouse, type Wish } from './serve-house.ts';
import type { Visitor } from './visitor.ts';

/** The cast before their screens; the clock begins on Monday 2026-11-23 at 09:00 in Shanghai and goes on. */
export interface Stage extends ServedHouse {
  world: World;
  /** Somebody of the cast at a desk of their own, signed in. */
  seat(who: Who, wish?: Omit<Wish, 'session'>): Promise<Visitor>;
}

export async function openStage(): Promise<Stage> {
  const world = await openWorld(runningClock(mondayMorning));
  const served = await serveHouse(world);
  return {
    ...served,
    world,
    async seat(who, { locale = 'zh-CN', colour } = {}) {
      const client = world.as(who);
      await client.ask(changePreferences, { body: { locale, theme: 'system' } });
      return served.visit({ locale, session: client.session, ...(colour && { colour }) });
    },
  };
}
