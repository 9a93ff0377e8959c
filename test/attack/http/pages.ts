import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor } from '../routes/request-of.ts';
import { away, leading } from './leading.ts';
import { openRawDoor } from '../routes/raw-door.ts';

const inCheck = 25;
const pages = [
  '/',
  '/tickets',
  '/portal',
  '/portal/x',
  '/r/huaxin.0123456789',
  '/s/huaxin.x',
  '/welcome',
  '/favicon.svg',
  '/built/desk.js',
  '/built/none.js',
  '/api/reference/',
  '/api/v1/none',
  '/healthz',
  '/readyz',
  '/metrics',
  '/%',
  '//',
  '/built',
];
const paths = [
  '//evil.example/',
  '//evil.example/..',
  '///evil.example/%2e%2e',
  '/\\evil.example',
  '/built//evil.example/..',
  '/api/reference//evil.example/',
  '/portal//evil.example',
  '/https://evil.example',
];

/** What leads somewhere, and what could stand in the frame of another page: the watch looks at each answer's headers. */
export const framesAndRedirects: Family<AttackGround> = {
  name: 'frames and redirects',
  holds: 'No page and no answer stands in a frame of another site, and none leads to one.',
  isQuick: true,
  async prove(ground, trial) {
    const door = await openRawDoor(ground);
    const cookie = `yingtai_session=${ground.world.as('admin').session ?? ''}`;
    const routes = routesFor(ground, trial, { most: inCheck, which: ({ endpoint }) => endpoint.method === 'GET' });
    const all = [...pages, ...paths, ...routes.map((route) => requestOf(ground, route).url)];
    const lead = leading.flatMap((name) => away.map((to) => `${name}=${encodeURIComponent(to)}`));
    const led = ['/', '/portal', '/welcome', '/api/v1/entrance', '/api/v1/session'].flatMap((path) =>
      lead.map((query) => `${path}?${query}`),
    );
    for (const path of [...all, ...led]) {
      const { status, headers } = await door.ask({ path, headers: { cookie } });
      assert.equal(headers['x-frame-options'], 'SAMEORIGIN', `${path} says no X-Frame-Options`);
      assert.ok(status < 300 || status >= 400, `${path} leads to ${String(headers.location)}`);
      assert.ok(headers['set-cookie'] === undefined, `${path} sets a cookie`);
    }
    await door.close();
    return { tried: all.length + led.length };
  },
};
