import { join } from 'node:path';
import pg from 'pg';
import { clusterSecret, passwordOf } from '../../../platform/postgres/cluster.ts';
import { databaseUser } from '../../../platform/postgres/database-user.ts';
import { socketFolder } from '../../../platform/postgres/socket-folder.ts';

/** More than PostgreSQL keeps in store of an empty database’s log. */
const mostSegments = 12;

/** Goes through the segments that PostgreSQL has made in advance, until it needs one more, or is gone for want of it. */
export async function useUpWal(dataFolder: string): Promise<void> {
  const cluster = join(dataFolder, 'postgres');
  const client = new pg.Client({
    host: await socketFolder(dataFolder, await databaseUser(cluster)),
    user: 'postgres',
    database: 'postgres',
    password: passwordOf('postgres', await clusterSecret(cluster)),
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let segment = 0; segment < mostSegments; segment++) {
      await client.query("select pg_logical_emit_message(false, 'faults', 'x'), pg_switch_wal()");
    }
  } catch {
    // as it should be: there is none left
  } finally {
    await client.end().catch(() => undefined);
  }
}
