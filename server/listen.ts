import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { makeApp } from './app.ts';
import { doorOf, type Door } from './door.ts';
import { makeWatchApp } from './http/watch-app.ts';
import type { Parts } from './parts.ts';

/** To everybody, or as a worker alone to monitoring; refuses a port that another program holds. */
export async function listen(parts: Parts, settings: Settings): Promise<FastifyInstance> {
  const app = settings.roles.has('web') ? await readyApp(parts, settings) : makeWatchApp(parts);
  const door = doorOf(settings);
  try {
    await app.listen({ port: door.port, host: door.host });
  } catch (error) {
    throw takenPort(error, door);
  }
  return app;
}

async function readyApp(parts: Parts, { tlsCert, tlsKey }: Settings): Promise<FastifyInstance> {
  const https = tlsCert && tlsKey ? { cert: await readFile(tlsCert), key: await readFile(tlsKey) } : null;
  const app = await makeApp(parts, https);
  await app.ready();
  // describing all routes takes a second, once: nobody shall wait for it who asks for something else
  app.swagger();
  return app;
}

function takenPort(error: unknown, { variable, host, port }: Door): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new SetUpTrouble(
    `端口 ${port}（${host}）已被占用。请关闭占用它的程序，或换一个端口启动：${variable}=${port + 1} npm start`,
    `Port ${port} on ${host} is taken. End the program that uses it, or start on another one: ${variable}=${port + 1} npm start`,
    { cause: error },
  );
}
