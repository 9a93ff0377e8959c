import type { OwnerConnection } from '../modules/tenancy/index.ts';
import { migrationState } from '../platform/database/migrate.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { openLog } from '../platform/telemetry/log.ts';
import { backUpBeforeUpgrade } from '../server/back-up-before-upgrade.ts';
import { openParts } from '../server/open-parts.ts';
import type { Parts } from '../server/parts.ts';
import { asOwner } from '../platform/database/as-owner.ts';
import { prepareDatabase } from '../server/prepare-database.ts';
import { jobsOf } from '../server/worker/jobs-of.ts';
import { sealAll } from '../server/worker/worker.ts';

/** The installation's database and the parts over it, whether or not a server runs beside. */
export interface Installation {
  parts: Parts;
  ownerUrl: string;
  /** The migrations that opening it ran. */
  migrated: readonly string[];
  asOwner<T>(work: (owner: OwnerConnection) => Promise<T>): Promise<T>;
  /** Seals what the command left in the log, as a worker would within seconds: there may be none. */
  close(): Promise<void>;
}

/**
 * Attaches to the PostgreSQL that runs, or starts the embedded one until `close`. A database that is behind is brought
 * to its newest form first, as the server does at its start; `onMigrating` hears of it.
 */
export async function openInstallation(
  settings: Settings,
  onMigrating: (waiting: readonly string[]) => void,
): Promise<Installation> {
  const log = openLog('error', process.stderr);
  const database = await openDatabase(settings, log);
  try {
    const parts = await openParts(settings, database, log);
    const ownerUrl = settings.databaseUrlDirect ?? database.urlFor('owner');
    const { waiting } = await migrationState(ownerUrl);
    if (waiting.length > 0) {
      onMigrating(waiting);
      await backUpBeforeUpgrade(settings, database);
      await prepareDatabase(ownerUrl, jobsOf(parts));
    }
    return {
      parts,
      ownerUrl,
      migrated: waiting,
      asOwner: (work) => asOwner(ownerUrl, work),
      async close() {
        try {
          await sealAll(parts);
        } finally {
          await parts.close();
          await database.stop();
        }
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
