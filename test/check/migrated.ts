import { freshDatabase, type FreshDatabase } from '../harness/cluster.ts';

let database: Promise<FreshDatabase> | null = null;

/** The owner's address of a migrated database that all generated pages of one run share; its cluster ends with us. */
export async function migratedUrl(): Promise<string> {
  return (await (database ??= freshDatabase())).ownerUrl;
}
