import { Client, escapeLiteral } from 'pg';
import type { CallerRole } from '../database/caller.ts';
import { passwordOf } from './cluster.ts';

/** The database roles of the callers: never superusers, never owners, and none a member of another. */
export const callers = ['desk', 'limited', 'portal'] as const satisfies readonly CallerRole[];

export const ownerRole = 'yingtai_owner';
export const databaseName = 'yingtai';

export function roleOf(caller: CallerRole): string {
  return `yingtai_${caller}`;
}

/** As superuser of our own server: the owner, who makes all the rest, and the owner's database. */
export async function makeOwner(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await makeRole(client, ownerRole, `login createrole createdb password ${escapeLiteral(password)}`);
    const found = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`).catch(unless('42P04', '23505'));
    }
  });
}

/** Makes the callers' roles that are missing; their passwords come from the secret. */
export async function makeCallers(
  client: Client,
  missing: readonly CallerRole[],
  secret: string | Buffer,
): Promise<void> {
  for (const caller of missing) {
    const role = roleOf(caller);
    const password = escapeLiteral(passwordOf(role, secret));
    await makeRole(
      client,
      role,
      `login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password ${password}`,
    );
  }
}

export async function missingCallers(client: Client): Promise<CallerRole[]> {
  const names = callers.map(roleOf);
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [names],
  );
  return callers.filter((caller) => !rows.some((row) => row.name === roleOf(caller)));
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function makeRole(client: Client, role: string, attributes: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await client.query(`create role ${role} ${attributes}`).catch(unless('42710', '23505'));
}

/** Two processes at their first start make the same thing; the second finds it made. */
function unless(...codes: string[]): (error: unknown) => void {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (!codes.some((known) => known === code)) throw error;
  };
}
