import { startJobs, type Jobs } from '../platform/jobs/start-jobs.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { openLog } from '../platform/telemetry/log.ts';
import { backUpBeforeUpgrade } from './back-up-before-upgrade.ts';
import { doorOf } from './door.ts';
import { listen } from './listen.ts';
import { openParts } from './open-parts.ts';
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
  const app = await listen(parts, settings);
  const stopWorker = isWorker ? startWorker(parts) : async () => undefined;
  const jobs: Jobs | null = isWorker
    ? await startJobs({ connectionUrl: database.urlFor('desk'), log, jobs: jobsToDo, onSettled: parts.metrics.jobDone })
    : null;
  const isWeb = settings.roles.has('web');
  const address = addressOf(app, isWeb ? settings.publicUrl : null, doorOf(settings).isSecure);
  if (isWeb) printStart(address, await firstSetUpLink(database.urlFor('owner'), address, parts.clock.now()));
  else printWorkerStart(address);
  return {
    address,
    async stop() {
      await app.close();
      await Promise.all([stopWorker(), jobs?.stop(secondsToFinish)]);
      await leaveLive();
      await parts.close();
      await database.stop();
    },
  };
}
