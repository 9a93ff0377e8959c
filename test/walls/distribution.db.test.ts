import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mapTables } from './map-tables.ts';
import { openCatalogue, type Catalogue } from './open-catalogue.ts';

const tables = (await mapTables()).filter((table) => table.class !== 'platform').map(({ name }) => name);

/** What lets a provider's rows be placed together, on one of many machines, by Citus or by partitions (docs/scale.md). */
describe('the rows of a provider', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue();
  });
  after(() => catalogue.close());

  /** Names of what breaks the rule. */
  async function faults(text: string): Promise<string[]> {
    return (await catalogue.ask<{ name: string }>(text, [tables])).map(({ name }) => name);
  }

  const ofTables = 'any ($1::text[]::regclass[])';

  it('are led by the provider in every unique index, those without a constraint too', async () => {
    const found = await faults(
      `select i.indexrelid::regclass::text as name from pg_index i
       left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique and i.indrelid = ${ofTables} and a.attname is distinct from 'tenant_id'`,
    );
    assert.deepEqual(found, []);
  });

  it('are known by a key in every table', async () => {
    const found = await faults(
      `select relname as name from pg_class where oid = ${ofTables}
         and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')`,
    );
    assert.deepEqual(found, []);
  });

  it('refer to rows of the same provider, or to the provider itself', async () => {
    const found = await faults(
      `select c.conname as name from pg_constraint c
       join pg_attribute own on own.attrelid = c.conrelid and own.attnum = c.conkey[1]
       join pg_attribute other on other.attrelid = c.confrelid and other.attnum = c.confkey[1]
       where c.contype = 'f' and c.conrelid = ${ofTables}
         and (own.attname <> 'tenant_id' or (other.attname <> 'tenant_id' and c.confrelid <> 'tenant'::regclass))`,
    );
    assert.deepEqual(found, []);
  });

  it('lose no column to a foreign key: nothing is set to null or to a default', async () => {
    const found = await faults(
      `select conname as name from pg_constraint
       where contype = 'f' and conrelid = ${ofTables} and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd'))`,
    );
    assert.deepEqual(found, []);
  });

  it('are changed by no trigger', async () => {
    const found = await faults(
      `select tgname as name from pg_trigger where not tgisinternal and tgrelid = ${ofTables}
       union all select rulename from pg_rules where schemaname = 'public' and tablename = any ($1)`,
    );
    assert.deepEqual(found, []);
  });

  it('take no number from a sequence, which machines would have to share', async () => {
    const found = await faults(
      `select c.relname as name from pg_class c
       where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace and $1::text[] is not null`,
    );
    assert.deepEqual(found, []);
  });

  it('are narrowed by policies that ask no other table', async () => {
    const found = await faults(
      `select tablename || '.' || policyname as name from pg_policies
       where schemaname = 'public' and tablename = any ($1) and concat(qual, ' ', with_check) ~* '\\mselect\\M'`,
    );
    assert.deepEqual(found, []);
  });
});
