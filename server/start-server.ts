import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { startJobs, type Jobs } from '../platform/jobs/start-jobs.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { openLog } from '../platform/telemetry/log.ts';
import { makeApp } from './app.ts';
import { backUpBeforeUpgrade } from './back-up-before-upgrade.ts';
import { openParts } from './open-parts.ts';
import type { Parts } from './parts.ts';
import { prepareDatabase } from './prepare-database.ts';
import { addressOf, printStart, printWorkerStart } from './print-start.ts';
import { firstSetUpLink } from './set-up-link.ts';
import { jobsOf } from './worker/jobs-of.ts';
import { startWorker } from './worker/worker.ts';

const secondsToFinish = 10;

/** The whole product in one process: database, web and worker as the settings say. */
export async function startServer(settings: Settings): Promise<{ address: string; stop(): Promise<void> }> {
  const log = openLog(settings.logLevel);
  const database = await openDatabase(settings, log);
  const parts = await openParts(settings, database, log);
  const jobsToDo = jobsOf(parts);
  const backup = await backUpBeforeUpgrade(settings, database);
  if (backup !== null) log.info({ backup }, 'backed up before the upgrade');
  await prepareDatabase(settings.databaseUrlDirect ?? database.urlFor('owner'), jobsToDo);
  const isWorker = settings.roles.has('worker');
  const leaveLive = parts.live.join(settings.databaseUrlDirect ?? database.urlFor('desk'), (err) =>
    log.warn({ err }, 'news of other processes may be late'),
  );
  const app = settings.roles.has('web') ? await listen(parts, settings) : null;
  const stopWorker = isWorker ? startWorker(parts) : async () => undefined;
  const jobs: Jobs | null = isWorker
    ? await startJobs({ connectionUrl: database.urlFor('desk'), log, jobs: jobsToDo, onSettled: parts.metrics.jobDone })
    : null;
  const address = app ? addressOf(app, settings.publicUrl, settings.tlsCert !== null) : '';
  if (app) printStart(address, await firstSetUpLink(database.urlFor('owner'), address, parts.clock.now()));
  else printWorkerStart();
  return {
    address,
    async stop() {
      await app?.close();
      await Promise.all([stopWorker(), jobs?.stop(secondsToFinish)]);
      await leaveLive();
      await parts.close();
      await database.stop();
    },
  };
}

async function listen(parts: Parts, settings: Settings): Promise<FastifyInstance> {
  const https =
    settings.tlsCert && settings.tlsKey
      ? { cert: await readFile(settings.tlsCert), key: await readFile(settings.tlsKey) }
      : null;
  const app = await makeApp(parts, https);
  await app.ready();
  // describing all routes takes a second, once: nobody shall wait for it who asks for something else
  app.swagger();
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    throw takenPort(error, settings);
  }
  return app;
}

function takenPort(error: unknown, { host, port }: Settings): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new SetUpTrouble(
    `端口 ${port}（${host}）已被占用。请关闭占用它的程序，或换一个端口启动：PORT=${port + 1} npm start`,
    `Port ${port} on ${host} is taken. End the program that uses it, or start on another one: PORT=${port + 1} npm start`,
    { cause: error },
  );
}
