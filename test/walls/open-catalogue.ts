import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../harness/cluster.ts';

/** PostgreSQL's own catalogue of a migrated database, as the owner reads it. */
export interface Catalogue {
  database: FreshDatabase;
  ask<Row extends object>(question: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openCatalogue(): Promise<Catalogue> {
  const database = await freshDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    database,
    ask: async <Row extends object>(question: string, values: unknown[] = []) =>
      (await owner.query<Row>(question, values)).rows,
    async close() {
      await owner.end();
      await database.drop();
    },
  };
}
