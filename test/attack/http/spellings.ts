import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { bareStaff } from '../routes/bare-staff.ts';
import { asksPermission, countEvents, requestOf, routesFor } from '../routes/request-of.ts';
import { openRawDoor, type RawAnswer } from '../routes/raw-door.ts';

const inCheck = 12;
const spelled: readonly ((path: string) => string)[] = [
  (path) => `/${path}`,
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => path.replace('/api/', '/api//'),
  (path) => path.replace('/api/', '/API/'),
  (path) => path.toUpperCase(),
  (path) => path.replace('/v1/', '/v1/./'),
  (path) => path.replace('/v1/', '/v1/%2e/'),
  (path) => path.replace('/v1/', '/v1/entrance/../'),
  (path) => path.replace('/v1/', '/v1/entrance/%2e%2e/'),
  (path) => path.replace('/v1/', '/v1/entrance/..%2f'),
  (path) => path.replace('/v1/', '/v1%2f'),
  (path) => path.replace('/v1/', '/v1%5c'),
  (path) => path.replace('/v1/', '/v1\\'),
  (path) => path.replace('/v1/', '/v1;a=b/'),
  (path) => `${path};a=b`,
  (path) => `${path}%00`,
  (path) => `${path}%20`,
  (path) => `${path}%c0%af`,
  (path) => `${path}%`,
  (path) => `${path}.json`,
  (path) => `${path}?`,
  (path) => `${path}#/api/v1/entrance`,
  (path) => `/built/..${path}`,
  (path) => `/healthz/..${path}`,
  (path) => `http://127.0.0.1${path}`,
];

/** Somebody without a role, and nobody, come to what they may not see by other spellings of its address. */
export const spellings: Family<AttackGround> = {
  name: 'spellings of paths',
  holds: 'No other spelling of an address gives more than the address itself.',
  isQuick: true,
  async prove(ground, trial) {
    const bare = await bareStaff(ground, 'speller@huaxin.example.cn');
    const door = await openRawDoor(ground);
    const before = await countEvents(ground.world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: asksPermission })) {
      const { method, url } = requestOf(ground, route);
      for (const spell of spelled) {
        for (const session of [bare.session, null]) {
          const headers: Record<string, string> = session === null ? {} : { cookie: `yingtai_session=${session}` };
          const path = spell(url.split('?')[0] ?? '');
          assertNothing(await door.ask({ method, path, headers }), `${method} ${path}`);
          tried += 1;
        }
      }
    }
    await door.close();
    assert.equal(await countEvents(ground.world), before, 'something was written');
    return { tried };
  },
};

/** Refused, or the page that every unknown address shows, which knows nothing. */
function assertNothing({ status, headers, text }: RawAnswer, what: string): void {
  const isPage = status === 200 && String(headers['content-type']).startsWith('text/html');
  assert.ok(isPage || (status >= 400 && status < 500), `${what} answered ${status} ${text.slice(0, 200)}`);
}
