import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fastify from 'fastify';
import { refuseUnderPressure } from './under-pressure.ts';

const mostDelay = 300;
const app = fastify();
after(() => app.close());

test('a server that was long in starting answers its first request, and refuses while it lags behind later', async () => {
  await refuseUnderPressure(app, mostDelay);
  app.get('/', () => 'answered');
  app.setErrorHandler((error, _request, reply) => reply.status(503).send(String(error)));
  await app.ready();
  await lagBehind();
  await app.listen({ host: '127.0.0.1', port: 0 });
  assert.equal((await ask()).status, 200);

  // until it has settled, and is looked at again
  await wait(3000);
  assert.equal((await ask()).status, 200);
  await lagBehind();
  assert.equal((await ask()).status, 503);
});

/** Until the plugin has seen it: what lay before in the same second makes its mean smaller. */
async function lagBehind(): Promise<void> {
  do {
    const until = performance.now() + 1200;
    while (performance.now() < until);
    await wait(1);
  } while (app.memoryUsage().eventLoopDelay <= mostDelay);
}

function ask(): Promise<Response> {
  return fetch(app.listeningOrigin);
}
