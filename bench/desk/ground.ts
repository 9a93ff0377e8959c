import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../platform/clock/clock.ts';
import { installationKey } from '../../platform/crypto/secret-key.ts';
import { openPostgres, type OpenDatabase } from '../../platform/postgres/open-postgres.ts';
import { openLog } from '../../platform/telemetry/log.ts';
import { makeParts } from '../../server/make-parts.ts';
import { prepareDatabase } from '../../server/prepare-database.ts';
import { jobsOf } from '../../server/worker/jobs-of.ts';

/** The database of a folder with the parts of a server over it, in this process; nothing listens. */
export interface Ground {
  database: OpenDatabase;
  parts: Awaited<ReturnType<typeof makeParts>>;
  close(): Promise<void>;
}

export async function openBenchGround(dataFolder: string): Promise<Ground> {
  await mkdir(dataFolder, { recursive: true });
  // the database user walks through it
  await chmod(dataFolder, 0o711);
  const quiet = { info: () => undefined, warn: () => undefined };
  const database = await openPostgres({ dataFolder, log: quiet });
  const parts = await makeParts({
    urlFor: (role) => database.urlFor(role),
    key: await installationKey(dataFolder),
    clock: systemClock,
    log: openLog('silent'),
    blobFolder: join(dataFolder, 'files'),
    pipeline: true,
    prepares: true,
    settings: { requestsAMinute: 1_000_000, mostDelayMilliseconds: 0, insideNetworks: ['127.0.0.0/8'] },
  });
  await prepareDatabase(database.urlFor('owner'), jobsOf(parts));
  return {
    database,
    parts,
    async close() {
      await parts.close();
      await database.stop();
    },
  };
}
