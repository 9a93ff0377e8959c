import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { countEvents, requestOf, routesFor, writesJson } from '../routes/request-of.ts';
import { openRawDoor } from '../routes/raw-door.ts';

const inCheck = 12;

/** What a form of another site can send, and what parsers take one for another. */
function trickedBodies(json: string): { headers: Record<string, string>; body: string | Buffer }[] {
  const as = (type: string) => ({ 'content-type': type });
  return [
    { headers: as('text/plain'), body: json },
    { headers: as('application/x-www-form-urlencoded'), body: new URLSearchParams({ json }).toString() },
    { headers: as('application/x-www-form-urlencoded'), body: json },
    {
      headers: as('multipart/form-data; boundary=x'),
      body: `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${json}\r\n--x--`,
    },
    { headers: {}, body: json },
    { headers: as('application/xml'), body: `<a>${json}</a>` },
    { headers: as('text/json'), body: json },
    { headers: as('application/json, text/plain'), body: json },
    { headers: as('text/plain; application/json'), body: json },
    { headers: as('application/json-patch+json'), body: json },
    { headers: as('application/json; charset=utf-16'), body: Buffer.from(`\ufeff${json}`, 'utf16le') },
    { headers: { ...as('application/json'), 'content-encoding': 'gzip' }, body: gzipSync(json) },
    { headers: as('application/octet-stream'), body: json },
    { headers: as('application/json'), body: Buffer.from([0x7b, 0xff, 0xfe, 0x22]) },
  ];
}

/** The right body under the wrong name. */
export const contentTypes: Family<AttackGround> = {
  name: 'content types',
  holds: 'A body that is not said to be JSON, or is JSON in another dress, is refused and writes nothing.',
  isQuick: true,
  async prove(ground, trial) {
    const { world } = ground;
    const door = await openRawDoor(ground);
    const cookie = `yingtai_session=${world.as('admin').session ?? ''}`;
    const before = await countEvents(world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: writesJson })) {
      const { method, url, body, headers } = requestOf(ground, route);
      for (const tricked of trickedBodies(JSON.stringify(body))) {
        const { status } = await door.ask({
          method,
          path: url,
          body: tricked.body,
          headers: { ...headers, ...tricked.headers, cookie },
        });
        const what = `${method} ${url} as ${JSON.stringify(tricked.headers)}`;
        assert.ok(status >= 400 && status < 500, `${what} answered ${status}`);
        tried += 1;
      }
    }
    await door.close();
    assert.equal(await countEvents(world), before, 'something was written');
    return { tried };
  },
};
