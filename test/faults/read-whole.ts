import type pg from 'pg';
import { asOwner } from '../../platform/database/as-owner.ts';
import { openPostgres } from '../../platform/postgres/open-postgres.ts';

const log = { info: () => undefined, warn: () => undefined };

/** Past the walls, as a backup reads: the rows of all providers on this data folder, whoever runs its PostgreSQL. */
export async function readWhole<T>(dataFolder: string, read: (client: pg.Client) => Promise<T>): Promise<T> {
  const database = await openPostgres({ dataFolder, log });
  try {
    return await readPastWalls(database.urlFor('owner'), read);
  } finally {
    await database.stop();
  }
}

/** The same, of a database whose address is known. */
export function readPastWalls<T>(ownerUrl: string, read: (client: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query('set role backup');
    return read(owner);
  });
}
