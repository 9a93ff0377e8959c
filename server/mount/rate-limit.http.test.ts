import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openWorld, type World } from '../../test/cast/world.ts';
import { makeApp } from '../app.ts';

const allowed = 6;

describe('the limit of requests a minute', () => {
  let world: World;
  let app: FastifyInstance;
  before(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    const { parts } = world;
    app = await makeApp({ ...parts, settings: { ...parts.settings, requestsAMinute: allowed, signInsAMinute: 3 } });
  });
  after(() => world.close());

  const ask = async (headers: Record<string, string>, url = '/api/v1/session') =>
    (await app.inject({ method: 'GET', url, headers })).statusCode;
  const cookie = (token: string) => ({ cookie: `yingtai_session=${token}` });
  const madeUp = (at: number) => `huaxin.${String(at).padStart(43, 'x')}`;

  it('counts whoever makes up tokens by address, whatever they show', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 4; at++) {
      statuses.push(await ask(cookie(madeUp(at))), await ask({ authorization: `Bearer ${madeUp(at)}` }));
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 401, 429, 429]);
    await app.close();
  });

  it('leaves whoever is signed in their own allowance, whoever else shares their address', async () => {
    const admin = cookie(world.as('admin').session ?? '');
    assert.equal(await ask(admin), 200);
    for (let at = 0; at < allowed; at++) await ask(cookie(madeUp(at)));
    assert.equal(await ask({}, '/api/v1/entrance'), 429);
    assert.equal(await ask(admin), 200);
    for (let at = 0; at < allowed; at++) await ask(admin);
    assert.equal(await ask(admin), 429);
    await app.close();
  });

  it('holds up whoever tries passwords of many accounts from one address', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 5; at++) {
      const payload = { provider: 'huaxin', email: `someone${at}@huaxin.example.cn`, password: 'not the password' };
      statuses.push((await app.inject({ method: 'POST', url: '/api/v1/session', payload })).statusCode);
    }
    assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
    await app.close();
  });

  it('does not count the files that a page is made of', async () => {
    for (let at = 0; at < allowed * 2; at++) assert.equal(await ask({}, '/built/none.js'), 404);
    await app.close();
  });

  it('does not count questions after the health of the server', async () => {
    for (let at = 0; at < allowed * 2; at++) assert.equal(await ask({}, '/healthz'), 200);
    await app.close();
  });
});
