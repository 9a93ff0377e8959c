import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketFacts } from '../tickets/ticket-record.rules.ts';

type Noted = TicketFacts['milestones'][number];

/** What clocks wait for and no status tells, in the order in which it happened. */
export async function notedMilestones(tx: Tx, ticketId: Id): Promise<readonly Noted[]> {
  return (await notedMilestonesOf(tx, [ticketId])).get(ticketId) ?? [];
}

/** By ticket: what staff noted, and each public word of a human of the provider; of most tickets there is nothing. */
export async function notedMilestonesOf(tx: Tx, ticketIds: readonly Id[]): Promise<Map<Id, Noted[]>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Noted & { ticketId: Id }>`
      select ticket_id, kind, at from ticket_milestone noted
      where tenant_id = ${tx.tenantId} and ticket_id = any(${ticketIds}::uuid[]) and withdraws_id is null
        and not exists (select from ticket_milestone m where m.tenant_id = noted.tenant_id and m.withdraws_id = noted.id)
      union all
      select ticket_id, 'updated', written_at from ticket_entry
      where tenant_id = ${tx.tenantId} and ticket_id = any(${ticketIds}::uuid[])
        and audience = 'public' and author_kind = 'staff'
      order by at`),
  );
  const milestones = new Map<Id, Noted[]>();
  for (const { ticketId, kind, at } of rows) {
    const own = milestones.get(ticketId) ?? [];
    own.push({ kind, at });
    milestones.set(ticketId, own);
  }
  return milestones;
}
