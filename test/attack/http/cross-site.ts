import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { countEvents, requestOf, routesFor, send } from '../routes/request-of.ts';

const inCheck = 40;
/** As browsers say where a request comes from; the newest says it best. */
const elsewhere: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'http://localhost:81' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
  { 'sec-fetch-site': 'SAME-ORIGIN' },
];

/** Pages of other sites, in the browser of an administrator who is signed in. */
export const crossSite: Family<AttackGround> = {
  name: 'cross-site requests',
  holds: 'A cookie that another site sends along writes nothing, and no other site may read an answer.',
  isQuick: true,
  async prove(ground, trial) {
    const { world, samples } = ground;
    const before = await countEvents(world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: ({ access }) => access !== 'public' })) {
      const request = requestOf(ground, route);
      const preflight = { origin: 'https://evil.example', 'access-control-request-method': request.method };
      const { status } = await world.as('admin').send('OPTIONS', request.url, { headers: preflight });
      assert.ok(status >= 400, `OPTIONS ${request.url} answered ${status}`);
      if (request.method === 'GET') continue;
      const client = route.access.startsWith('guest:') ? samples.guest : world.as('admin');
      for (const headers of elsewhere) {
        const answered = await send(client, { ...request, headers: { ...request.headers, ...headers } });
        const expected = route.access === 'guest:survey' ? [401, 403] : [403];
        assert.ok(
          expected.includes(answered.status),
          `${request.method} ${request.url} from ${JSON.stringify(headers)} answered ${answered.status}`,
        );
        tried += 1;
      }
    }
    assert.equal(await countEvents(world), before, 'something was written');
    return { tried };
  },
};
