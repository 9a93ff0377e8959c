import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from './cluster.ts';

const database = await freshDatabase();
const other = await freshDatabase();
after(async () => {
  await database.drop();
  await other.drop();
});

test('each fresh database is migrated, empty and its own', async () => {
  const [names] = await rowsOf(database.ownerUrl, "select to_regclass('tenant')::text as tenant");
  assert.equal(names?.['tenant'], 'tenant');
  assert.notEqual(new URL(database.ownerUrl).pathname, new URL(other.ownerUrl).pathname);
});

test('callers are no superusers, own nothing, pass no wall and are members of none', async () => {
  for (const url of [database.deskUrl, database.limitedUrl, database.portalUrl]) {
    const rows = await rowsOf(
      url,
      `select from pg_roles where rolname = current_user
         and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
         and not exists (select from pg_auth_members where member = pg_roles.oid)
         and not exists (select from pg_class where relowner = pg_roles.oid)`,
    );
    assert.equal(rows.length, 1, url);
  }
});

async function rowsOf(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

test('a database is dropped also when a caller leaves it a moment later', async () => {
  const { deskUrl, drop } = await freshDatabase();
  const late = new pg.Client({ connectionString: deskUrl });
  await late.connect();
  const leaving = new Promise((resolve) => setTimeout(() => resolve(late.end()), 200));
  await assert.doesNotReject(drop());
  await leaving;
});
