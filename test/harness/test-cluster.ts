import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ephemeralPrefix, removeLeftovers } from '../../platform/postgres/leftovers.ts';
import { type DatabaseRole, openPostgres } from '../../platform/postgres/open-postgres.ts';

/** Addresses of the template's database, by role; a test's own database is the same with another name. */
export type ClusterUrls = Record<DatabaseRole, string>;

export interface TestCluster {
  urls: ClusterUrls;
  stop(): Promise<void>;
}

/** Nothing here outlives the run, so nothing needs to reach the disk; and plans shall not change under a test. */
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  logging_collector: 'off',
  log_min_messages: 'fatal',
};

/** One PostgreSQL in a temporary folder, its database migrated: the template of each test file's own. */
export async function startTestCluster(settings: Record<string, string> = hasty): Promise<TestCluster> {
  await removeLeftovers('/tmp', 'yingtai-test');
  const folder = await mkdtemp(join('/tmp', ephemeralPrefix('yingtai-test')));
  await chmod(folder, 0o711);
  const log = { info: () => undefined, warn: () => undefined };
  const database = await openPostgres({ dataFolder: folder, log, settings });
  // late: only tests that need a database load what migrates one
  const { migrate } = await import('../../platform/database/migrate.ts');
  await migrate(database.urlFor('owner'));
  const { installQueues } = await import('./install-queues.ts');
  await installQueues(database.urlFor('owner'));
  return {
    urls: {
      owner: database.urlFor('owner'),
      desk: database.urlFor('desk'),
      limited: database.urlFor('limited'),
      portal: database.urlFor('portal'),
    },
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true });
    },
  };
}
