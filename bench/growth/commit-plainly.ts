import pg from 'pg';
import { fridayAfternoon } from '../../test/harness/providers.ts';
import { nth } from '../../test/plans/volume.ts';
import { largestOf } from './largest.ts';
import type { Volume } from './part.ts';

/** What writing costs at least: milliseconds of so many rows of `ticket`, each committed by itself. */
export async function commitPlainly(volume: Pick<Volume, 'ground' | 'providers'>, times: number): Promise<number[]> {
  const { id: tenant } = largestOf(volume);
  const connectionString = volume.ground.database.urlFor('desk');
  const client = new pg.Client({ connectionString, options: `-c app.tenant_id=${tenant}` });
  await client.connect();
  try {
    const taken: number[] = [];
    for (let time = 0; time < times; time++) {
      const begun = performance.now();
      await client.query(
        `insert into ticket (tenant_id, id, customer_id, number, kind, status, title, recorded_at)
         values ($1, gen_random_uuid(), $2, gen_random_uuid()::text, 'incident', 'cancelled', 'plain', $3)`,
        [tenant, nth(tenant, 'customer', 1), fridayAfternoon],
      );
      taken.push(performance.now() - begun);
    }
    return taken;
  } finally {
    await client.end();
  }
}
