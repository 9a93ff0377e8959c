import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Count } from '../../../../kernel/page.ts';
import type { TicketFilter } from './ticket-filter.rules.ts';
import { ticketsMeant } from './ticket-predicate.store.ts';
import type { TicketScope } from './ticket.rules.ts';

/** How many tickets each filter means, in its order and counted to 1,000 like any list's: one statement for them all. */
export async function countEach(tx: Tx, filters: readonly TicketFilter[], scope: TicketScope): Promise<Count[]> {
  const counts = filters.map((filter) => {
    const meant = ticketsMeant(tx, filter, scope)
      .select(sql`1`.as('one'))
      .limit(1001);
    return sql`(select count(*)::integer from (${meant}) as counted)`;
  });
  const all = sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`;
  const row = await tx.first(plannedAnew(statement(all)));
  return (row?.counts ?? []).map((many) => ({ value: Math.min(many, 1000), more: many > 1000 }));
}
