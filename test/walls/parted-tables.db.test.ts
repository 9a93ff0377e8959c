import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mapTables } from './map-tables.ts';
import { openCatalogue, type Catalogue } from './open-catalogue.ts';
import { partedForGuests, partedTables } from './parted-tables.ts';

const shared = (await mapTables()).filter((table) => table.class === 'shared');
const parted = await partedTables();

interface Policy {
  name: string;
  permissive: string;
  roles: string[];
  condition: string;
}

/** Tables of all customers, as PostgreSQL's own catalogue has them. */
describe('rows of one customer in tables of all', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue();
  });
  after(() => catalogue.close());

  it('are parted in every table that has such', async () => {
    const rows = await catalogue.ask<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'customer_id' and table_name = any ($1)`,
      [shared.map(({ name }) => name)],
    );
    assert.deepEqual(rows.map(({ name }) => name).toSorted(), [...parted].toSorted());
  });

  for (const name of parted) {
    it(`are parted in ${name} by a wall, and closed to guests unless they need them`, async () => {
      const policies = await catalogue.ask<Policy>(
        `select policyname as name, permissive, roles::text[], qual as condition
         from pg_policies where schemaname = 'public' and tablename = $1`,
        [name],
      );
      const own = policies.find((policy) => policy.name === 'own_customer');
      assert.deepEqual(
        [own?.permissive, own?.roles.toSorted()],
        ['RESTRICTIVE', ['yingtai_limited', 'yingtai_portal']],
      );
      assert.match(own?.condition ?? '', /^\(\(customer_id IS NULL\) OR \(customer_id = ANY .*app\.customers/);
      const granted = await catalogue.ask(
        `select 1 from information_schema.column_privileges where table_name = $1 and grantee = 'yingtai_portal' limit 1`,
        [name],
      );
      const isOpen = granted.length > 0 && policies.every((policy) => policy.name !== 'wall_guest');
      assert.equal(isOpen, partedForGuests.has(name));
    });
  }
});
