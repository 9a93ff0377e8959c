import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { mapTables } from './map-tables.ts';
import { openCatalogue, type Catalogue } from './open-catalogue.ts';

const tables = await mapTables();
const walled = tables.filter((table) => table.class !== 'platform');
/** What a guest's report is weighed and timed by, and the log, which the portal cannot read. */
const openToGuests = new Set([
  'customer',
  'customer_desk_setting',
  'category_team',
  'event',
  'event_text',
  'event_delivery',
  'clock',
]);
const callers = ['yingtai_desk', 'yingtai_limited', 'yingtai_portal'];

/** Every rule that the architecture has for a table, checked in PostgreSQL's own catalogue; of keys: distribution.db.test.ts. */
describe('the walls around every table', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue();
  });
  after(() => catalogue.close());

  it('knows the class of every table that there is, and no other', async () => {
    const rows = await catalogue.ask<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
    );
    assert.deepEqual(rows.map(({ name }) => name).toSorted(), tables.map(({ name }) => name).toSorted());
  });

  for (const { name, class: tableClass } of walled) {
    it(`keeps ${name} (${tableClass}) behind row-level security, also for its owner`, async () => {
      const [row] = await catalogue.ask<{ on: boolean; forced: boolean }>(
        `select relrowsecurity as on, relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
        [name],
      );
      assert.deepEqual(row, { on: true, forced: true });
    });

    it(`narrows ${name} by restrictive walls, and by nothing that widens them`, async () => {
      const policies = await catalogue.ask<{ name: string; permissive: string; roles: string[]; condition: string }>(
        `select policyname as name, permissive, roles::text[], coalesce(qual, with_check) as condition
         from pg_policies where schemaname = 'public' and tablename = $1`,
        [name],
      );
      const wall = (wanted: string) => policies.find((policy) => policy.name === wanted);
      assert.equal(wall('wall_tenant')?.permissive, 'RESTRICTIVE');
      assert.deepEqual(wall('wall_tenant')?.roles.toSorted(), callers.toSorted());
      assert.match(wall('wall_tenant')?.condition ?? '', /tenant_id = .*app\.tenant_id/);
      if (tableClass === 'customer') {
        assert.equal(wall('wall_customer')?.permissive, 'RESTRICTIVE');
        assert.deepEqual(wall('wall_customer')?.roles.toSorted(), ['yingtai_limited', 'yingtai_portal']);
        assert.match(wall('wall_customer')?.condition ?? '', /= ANY .*app\.customers/);
        const guests = policies.filter((policy) => policy.name.startsWith('wall_guest'));
        assert.ok(openToGuests.has(name) || guests.length > 0, 'is let to guests as a whole');
        for (const { permissive, roles, condition } of guests) {
          assert.deepEqual({ permissive, roles }, { permissive: 'RESTRICTIVE', roles: ['yingtai_portal'] });
          assert.match(condition, /^\((?:NULLIF\(\(\()?NULLIF\(current_setting\('app\.guest'/);
        }
      }
      const forCallers = policies.filter(
        ({ permissive, roles }) => permissive === 'PERMISSIVE' && roles.some((role) => callers.includes(role)),
      );
      assert.deepEqual(
        forCallers.map((policy) => policy.name),
        ['callers'],
      );
    });

    it(`serves every foreign key of ${name} by an index`, async () => {
      const bare = await catalogue.ask<{ name: string }>(
        `select c.conname as name from pg_constraint c
         where c.conrelid = $1::regclass and c.contype = 'f'
           and not exists (
             select from pg_index i where i.indrelid = c.conrelid
               and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> (c.conkey)[1:1]
               and (select array_agg(k) from unnest((i.indkey::int2[])[0:cardinality(c.conkey)]) k) @> c.conkey[cardinality(c.conkey):cardinality(c.conkey)]
           )`,
        [name],
      );
      assert.deepEqual(bare, []);
    });
  }

  for (const { name } of tables.filter((table) => table.class === 'customer')) {
    it(`leads an index of ${name} with tenant and customer`, async () => {
      const [row] = await catalogue.ask<{ found: boolean }>(
        `select exists (
           select from pg_index i
           join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
           join pg_attribute second on second.attrelid = i.indrelid and second.attnum = i.indkey[1]
           where i.indrelid = $1::regclass and first.attname = 'tenant_id'
             and second.attname = $2
         ) as found`,
        [name, name === 'customer' ? 'id' : 'customer_id'],
      );
      assert.equal(row?.found, true);
    });
  }

  it('lets every reference that carries a customer wait for the end of a merge', async () => {
    const rows = await catalogue.ask<{ name: string }>(
      `select c.conname as name from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'customer_id'
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace and (not c.condeferrable or c.condeferred)`,
    );
    assert.deepEqual(rows, []);
  });

  for (const role of callers) {
    it(`shows ${role} nothing at all while no scope is set`, async () => {
      const url = {
        yingtai_desk: catalogue.database.deskUrl,
        yingtai_limited: catalogue.database.limitedUrl,
        yingtai_portal: catalogue.database.portalUrl,
      }[role];
      const caller = new pg.Client({ connectionString: url });
      await caller.connect();
      try {
        for (const { name } of walled) {
          const granted = await catalogue.ask<{ may: boolean }>(`select has_table_privilege($1, $2, 'select') as may`, [
            role,
            name,
          ]);
          if (!granted[0]?.may) continue;
          const { rows } = await caller.query<{ count: string }>(`select count(*) from ${name}`);
          assert.equal(rows[0]?.count, '0', name);
        }
      } finally {
        await caller.end();
      }
    });
  }

  it('gives no caller role a way past the walls', async () => {
    const rows = await catalogue.ask(
      `select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
       union all
       select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any ($1)
       union all
       select tableowner from pg_tables where tableowner = any ($1)`,
      [callers],
    );
    assert.deepEqual(rows, []);
  });

  it('lets the log, its texts and its seals only grow', async () => {
    const rows = await catalogue.ask(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where table_name in ('event', 'event_text', 'seal', 'ticket_status') and grantee = any ($1)
         and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
      [callers],
    );
    assert.deepEqual(rows, []);
  });

  it('grants customers nothing of the log, of roles, staff scopes, tokens and internal words', async () => {
    const rows = await catalogue.ask<{ table_name: string }>(
      `select distinct table_name from information_schema.role_table_grants
       where grantee = 'yingtai_portal' and privilege_type = 'SELECT' and table_name in
         ('event', 'event_text', 'seal', 'role', 'account_role', 'api_token', 'staff_customer', 'ticket_document',
          'look_up', 'look_up_internal')`,
    );
    assert.deepEqual(rows, []);
  });

  for (const name of ['sign_in_account', 'session', 'sign_in_link', 'idempotent_request']) {
    it(`lets a customer's people reach in ${name} only what is of their own account`, async () => {
      const rows = await catalogue.ask(
        `select 1 from pg_policies where tablename = $1 and policyname = 'own_account' and permissive = 'RESTRICTIVE'
           and 'yingtai_portal' = any (roles::text[]) and qual like '%app.account_id%'`,
        [name],
      );
      assert.equal(rows.length, 1);
    });
  }

  it('lets every definer function be owned by a role that cannot log in, with a fixed search path, called by no one else', async () => {
    const rows = await catalogue.ask<{ name: string }>(
      `select p.proname as name from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
       join pg_roles r on r.oid = p.proowner
       where p.prosecdef and (
         r.rolcanlogin or p.proconfig is null or not p.proconfig::text like '%search_path=%'
         or has_function_privilege('public', p.oid, 'execute'))`,
    );
    assert.deepEqual(rows, []);
  });

  it("lets a customer's people write of a ticket what their own acts and its clocks do, and no more", async () => {
    const rows = await catalogue.ask<{ name: string }>(
      `select column_name as name from information_schema.column_privileges
       where grantee = 'yingtai_portal' and table_name = 'ticket' and privilege_type = 'UPDATE'`,
    );
    const writable = new Set(rows.map(({ name }) => name));
    assert.ok(writable.has('status'));
    for (const theirs of ['priority', 'impact', 'urgency', 'assignee_id', 'team_id', 'owner_id', 'agreed_at']) {
      assert.ok(!writable.has(theirs), theirs);
    }
    for (const fixed of ['id', 'tenant_id', 'customer_id', 'caller_id', 'affected_id', 'recorded_at', 'title']) {
      assert.ok(!writable.has(fixed), fixed);
    }
  });
});
