import type { Id } from '../../../../kernel/id.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { kindAt } from '../relations/relation-end.store.ts';
import { backwards, forwards, type Way } from './impact.rules.ts';

/**
 * Where a failure goes from these, within one customer; in the order of their relations, at most so many. Served by
 * relation_back and relation_once: each thing is asked for once however many loops lead back to it.
 */
export function waysFrom(
  tx: Tx,
  { customerId, ids, most }: { customerId: Id; ids: readonly Id[]; most: number },
): Promise<Way[]> {
  const own = sql`relation.tenant_id = ${tx.tenantId} and relation.customer_id = ${customerId} and relation.until is null`;
  const from = sql`${[...ids]}::uuid[]`;
  const ways = sql<Way>`
    select "causeId", "hitId", "hitKind", kind from (
      select relation.to_id as "causeId", relation.from_id as "hitId", ${kindAt('from')} as "hitKind",
        relation.kind, relation.id
      from relation where ${own} and relation.to_id = any(${from}) and relation.kind = any(${[...backwards]}::text[])
      union all
      select relation.from_id, relation.to_id, ${kindAt('to')}, relation.kind, relation.id
      from relation where ${own} and relation.from_id = any(${from}) and relation.kind = any(${[...forwards]}::text[])
    ) as way order by id limit ${most}`;
  return tx.rows(plannedAnew(statement(ways)));
}
