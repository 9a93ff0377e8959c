import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { fridayAfternoon } from '../../test/harness/providers.ts';
import type { FilledProvider } from '../desk/volume.ts';

interface Filling {
  ownerUrl: string;
  providers: readonly FilledProvider[];
  /** On each machine. */
  programs: number;
}

/** Fills by `software.sql` those providers whose machines have no programs yet: minutes for ten million. */
export async function fillSoftware({ ownerUrl, providers, programs }: Filling): Promise<void> {
  const statements = await readFile(join(import.meta.dirname, 'software.sql'), 'utf8');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const { id: tenant, code } of providers) {
      if (await isFilled(owner, tenant)) continue;
      const settings = Object.entries({ tenant, at: fridayAfternoon, programs });
      await owner.query(settings.map(([name, value]) => `set volume.${name} = '${value}'`).join('; '));
      for (const statement of statements.split(';\n\n')) await owner.query(statement);
      process.stderr.write(`${code}: programs filled\n`);
    }
  } finally {
    await owner.end();
  }
}

async function isFilled(owner: pg.Client, tenant: string): Promise<boolean> {
  await owner.query('set role backup');
  const { rows } = await owner.query('select 1 from installation where tenant_id = $1 limit 1', [tenant]);
  await owner.query('reset role');
  return rows.length > 0;
}
