import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor, send } from '../routes/request-of.ts';

const inCheck = 20;
const walkers = ['stranger', 'strangerContact', 'teacher', 'resident'] as const;

/**
 * As `test/walls/routes.http.test.ts`, which walks every route at every landing and wants a rule of each: here with every
 * field of the body filled in, by whoever has business elsewhere.
 */
export const strangers: Family<AttackGround> = {
  name: 'strangers',
  holds:
    'Our ids in every field of a body give no other provider and no other customer anything, and write nothing of ours.',
  isQuick: true,
  async prove(ground, trial) {
    const { world, samples } = ground;
    const before = await samples.countEvents();
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck })) {
      assert.ok(route.access, `${route.endpoint.path} has no rule`);
      if (route.access === 'public') continue;
      const request = requestOf(ground, route, true);
      for (const who of walkers) {
        await send(world.as(who), request);
        tried += 1;
      }
    }
    assert.equal(await samples.countEvents(), before, 'something of ours was written');
    return { tried };
  },
};
