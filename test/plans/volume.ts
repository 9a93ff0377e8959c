import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';

/** How much of everything a provider has; besides, a thousand staff, twelve teams, and twenty sites a customer. */
export interface Volume {
  tickets: number;
  contacts: number;
  customers: number;
}

interface Filling extends Volume {
  tenant: Id;
  /** Of the newest row. */
  at: Instant;
}

/**
 * Fills a provider by `volume.sql` as the database's owner; each statement by itself, as a long transaction keeps every
 * sealer of the cluster waiting.
 */
export async function fill(owner: pg.Client, filling: Filling): Promise<void> {
  const settings = Object.entries(filling).map(([name, value]) => `set volume.${name} = '${value}'`);
  const statements = await readFile(join(import.meta.dirname, 'volume.sql'), 'utf8');
  await owner.query(settings.join('; '));
  for (const statement of statements.split(';\n\n')) await owner.query(statement);
}

/** The id of the n-th of its kind, as `volume.sql` makes it. */
export function nth(tenant: Id, kind: string, n: number): Id {
  const hash = createHash('md5').update(`${tenant}${kind}${n}`).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
