import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asOwner } from './as-owner.ts';

const folder = join(import.meta.dirname, '..', '..', 'migrations');
const lockKey = 7_340_151;

/**
 * Brings the database of `ownerUrl` to the newest form: each file of `migrations/` in its own transaction, in the
 * order of their numbers, each once. Two at the same time wait for each other; killed at any point, a rerun goes on.
 * Returns the names of the files that it ran.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'yingtai migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${lockKey})`);
    await client.query('create table if not exists migration (name text primary key, ran_at timestamptz(3) not null)');
    const done = await ranMigrations(client);
    const waiting = (await migrationFiles()).filter((name) => !done.has(name));
    for (const name of waiting) await runOnceLocked(client, name);
    return waiting;
  } finally {
    await client.end();
  }
}

export interface MigrationState {
  /** Files that the database has not seen. */
  waiting: string[];
  /** What a newer program ran on it. */
  unknown: string[];
  /** All that were run on it. */
  ran: string[];
}

/** How the database stands to `migrations/`; reads only. */
export function migrationState(ownerUrl: string): Promise<MigrationState> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
    const done = rows[0]?.there ? await ranMigrations(owner) : new Set<string>();
    const files = await migrationFiles();
    return {
      waiting: files.filter((name) => !done.has(name)),
      unknown: [...done].filter((name) => !files.includes(name)),
      ran: [...done],
    };
  });
}

async function ranMigrations(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  return new Set(rows.map(({ name }) => name));
}

/** Names of the migration files, by number. */
export async function migrationFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).toSorted();
}

const mostTries = 20;
const pauseMilliseconds = 500;
/** A lock that was not to be had in time, and a deadlock: programs that serve meanwhile hold it the other way round. */
const crowdedOut = new Set(['55P03', '40P01']);

/** Whoever serves meanwhile comes first: what they crowd out is tried again. */
async function runOnceLocked(client: pg.Client, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runFile(client, name);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null;
      const isCrowdedOut = cause instanceof pg.DatabaseError && crowdedOut.has(cause.code ?? '');
      if (!isCrowdedOut || tries === mostTries) throw error;
      await sleep(pauseMilliseconds);
    }
  }
}

async function runFile(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  // one statement that PostgreSQL does not take inside a transaction (create index concurrently)
  const alone = text.startsWith('-- outside a transaction');
  try {
    await client.query(alone ? text : `begin; set local lock_timeout = '5s';\n${text}`);
    await client.query('insert into migration (name, ran_at) values ($1, clock_timestamp())', [name]);
    if (!alone) await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
