import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, type World } from '../../test/cast/world.ts';
import { makeWatchApp } from './watch-app.ts';

describe('what a worker alone tells monitoring', () => {
  let world: World;
  let isDatabaseThere = true;
  let watch: ReturnType<typeof makeWatchApp>;
  before(async () => {
    world = await openWorld();
    watch = makeWatchApp({ ...world.parts, isReady: async () => isDatabaseThere });
  });
  after(async () => {
    await watch.close();
    await world.close();
  });
  const get = (url: string) => watch.inject({ method: 'GET', url });

  it('says that it lives and is ready', async () => {
    assert.deepEqual((await get('/healthz')).json(), { status: 'ok' });
    assert.deepEqual((await get('/readyz')).json(), { status: 'ready' });
  });

  it('says by its status that the database is away', async () => {
    isDatabaseThere = false;
    world.clock.advance(2);
    assert.equal((await get('/readyz')).statusCode, 503);
    assert.equal((await get('/healthz')).statusCode, 200);
  });

  it('measures what the board and the alerts of a worker ask for', async () => {
    world.parts.metrics.jobDone({ name: 'seal', outcome: 'completed', seconds: 1 });
    const { body } = await get('/metrics');
    for (const name of [
      'yingtai_job_duration_seconds_bucket',
      'yingtai_database_connections',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      assert.match(body, new RegExp(`^${name}`, 'm'));
  });

  it('has no other door: neither pages nor the API', async () => {
    for (const url of ['/', '/portal', '/api/v1/session', '/api/openapi.json'])
      assert.equal((await get(url)).statusCode, 404, url);
    assert.equal((await watch.inject({ method: 'POST', url: '/api/v1/session', payload: {} })).statusCode, 404);
  });
});
