import { join } from 'node:path';
import { systemClock } from '../platform/clock/clock.ts';
import { installationKey } from '../platform/crypto/secret-key.ts';
import { watchLine } from '../platform/database/watch-line.ts';
import type { OpenDatabase } from '../platform/postgres/open-postgres.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { workLookedAt } from './look-at-work.ts';
import { makeParts } from './make-parts.ts';
import { moduleRegisters } from './modules.ts';
import type { Parts } from './parts.ts';

/** The parts as the settings want them, over an open database: for the server and the command line alike. */
export async function openParts(settings: Settings, database: OpenDatabase, log: Parts['log']) {
  const isPooled = settings.databaseUrlDirect !== null;
  const parts = await makeParts({
    urlFor: (role) => database.urlFor(role),
    key: await installationKey(settings.dataFolder, settings.key ?? undefined),
    clock: systemClock,
    log,
    blobFolder: join(settings.dataFolder, 'files'),
    pipeline: settings.databasePipeline,
    prepares: settings.databasePrepared,
    isPooled,
    lookAtWork: workLookedAt({
      ownerUrl: settings.databaseUrlDirect ?? database.urlFor('owner'),
      modules: moduleRegisters,
      clock: systemClock,
      log,
    }),
    settings: {
      publicUrl: settings.publicUrl,
      trustProxy: [...(settings.trustProxy ?? [])],
      insideNetworks: settings.insideNetworks,
      requestsAMinute: settings.requestsAMinute,
    },
  });
  // behind a pooler one waits for one's turn, which says nothing of the line
  if (isPooled) return parts;
  const leave = watchLine({
    connectionUrl: database.urlFor('desk'),
    pools: parts.pools,
    onDead: (connections) => log.warn({ connections }, 'nothing comes back from the database: its connections are cut'),
  });
  const close = async () => {
    leave();
    await parts.close();
  };
  return { ...parts, close };
}
