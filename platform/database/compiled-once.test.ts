import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compiledOnce } from './compiled-once.ts';
import { sql, sqlBuilder, statement } from './sql.ts';

it('is built once, and asked with the values of each time', () => {
  let built = 0;
  const ofTenant = compiledOnce(({ tenantId, ids }: { tenantId: string; ids: readonly string[] }) => {
    built += 1;
    return sqlBuilder
      .selectFrom('ticket')
      .select('id')
      .where('tenantId', '=', tenantId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('status', 'in', ['registered', 'waiting']);
  });
  const first = ofTenant({ tenantId: 'a', ids: ['1', '2'] }).compile();
  const second = ofTenant({ tenantId: 'b', ids: [] }).compile();
  assert.deepEqual(first.parameters, ['a', ['1', '2'], 'registered', 'waiting']);
  assert.deepEqual(second.parameters, ['b', [], 'registered', 'waiting']);
  assert.equal(second.sql, first.sql);
  assert.equal(built, 1);
});

it('takes a template as well, and a value twice', () => {
  const twice = compiledOnce(({ now }: { now: string }) => statement<{ at: string }>(sql`select ${now}, ${now}`));
  assert.deepEqual(twice({ now: 'x' }).compile().parameters, ['x', 'x']);
});
