import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What the ids in a ticket's history are called: people, teams, contacts, sites, machines, categories, tickets. */
export async function namesOf(tx: Tx, ids: Iterable<Id>): Promise<Map<Id, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const named = (table: 'staffMember' | 'team' | 'contact' | 'site') =>
    sqlBuilder
      .selectFrom(table)
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<string>`any(${wanted}::uuid[])`);
  const categories = sqlBuilder
    .selectFrom('category')
    .select(['id', 'path as name'])
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`);
  const assets = sqlBuilder
    .selectFrom('asset')
    .select(['id', 'number as name'])
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`);
  const tickets = sqlBuilder
    .selectFrom('ticket')
    .select(['id', sql<string>`coalesce(number, foreign_number, '')`.as('name')])
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`);
  const rows = await tx.rows(
    named('staffMember')
      .unionAll(named('team'))
      .unionAll(named('contact'))
      .unionAll(named('site'))
      .unionAll(assets)
      .unionAll(categories)
      .unionAll(tickets),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
