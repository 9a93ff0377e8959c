import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { countEvents, requestOf, routesFor } from '../routes/request-of.ts';
import { openRawDoor } from '../routes/raw-door.ts';

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'PURGE'];
const overrides = ['x-http-method-override', 'x-http-method', 'x-method-override'];
const inCheck = 15;

/** An administrator tries each address by every verb that it does not have, and says one verb while meaning another. */
export const verbsOfNobody: Family<AttackGround> = {
  name: 'other verbs',
  holds: 'An address answers to its own verbs only; no header and no parameter makes one verb into another.',
  isQuick: true,
  async prove(ground, trial) {
    const { world } = ground;
    const door = await openRawDoor(ground);
    const cookie = `yingtai_session=${world.as('admin').session ?? ''}`;
    const { routes } = world.parts.composition;
    const before = await countEvents(world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck })) {
      const path = requestOf(ground, route).url.split('?')[0] ?? '';
      const own = new Set(
        routes
          .filter(({ endpoint }) => endpoint.path === route.endpoint.path)
          .map(({ endpoint }) => endpoint.method as string),
      );
      // HEAD is GET without its body
      for (const method of verbs.filter((verb) => !own.has(verb) && verb !== 'HEAD')) {
        const { status } = await door.ask({ method, path, headers: { cookie } });
        assert.ok([400, 404, 405, 415].includes(status), `${method} ${path} answered ${status}`);
        tried += 1;
      }
      if (!own.has('GET') || route.endpoint.sends) continue;
      for (const header of overrides) {
        await door.ask({ path, headers: { cookie, [header]: 'DELETE' } });
        await door.ask({ path: `${path}?_method=DELETE`, headers: { cookie } });
        tried += 2;
      }
    }
    await door.close();
    assert.equal(await countEvents(world), before, 'something was written');
    return { tried };
  },
};
