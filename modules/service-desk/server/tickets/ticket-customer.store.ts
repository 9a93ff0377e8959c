import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openStatuses } from '../../ticket-codes.contract.ts';

function ticketsOf(tx: Tx, customerId: Id) {
  return sqlBuilder
    .selectFrom('ticket')
    .where('ticket.tenantId', '=', tx.tenantId)
    .where('ticket.customerId', '=', customerId);
}

/** Served by ticket_by_customer. */
export async function countTicketsOf(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(ticketsOf(tx, customerId).select(sql<number>`count(*)::integer`.as('many')));
  return row?.many ?? 0;
}

/** Open ones counted, and the newest of them. */
export async function openTicketsOf(tx: Tx, customerId: Id, most: number) {
  const open = ticketsOf(tx, customerId).where('status', 'in', openStatuses);
  const counted = await tx.first(open.select(sql<number>`count(*)::integer`.as('many')));
  const newest = open.select(['number', 'title']).orderBy('recordedAt', 'desc').orderBy('id', 'desc');
  return { count: counted?.many ?? 0, tickets: await tx.rows(newest.limit(most)) };
}

/** Open ones about a site. Served by ticket_by_site. */
export async function countOpenTicketsAt(tx: Tx, siteId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('siteId', '=', siteId)
      .where('status', 'in', openStatuses),
  );
  return row?.many ?? 0;
}

/**
 * Tickets of one customer lose the number that they had in another system, where the other customer has a ticket of
 * that number from the same kind of log.
 */
export async function freeForeignNumbers(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('ticket')
      .set((row) => ({ foreignNumber: null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', from)
      .where(
        sql<boolean>`exists (
          select from ticket as other where other.tenant_id = ${tx.tenantId} and other.customer_id = ${into}
            and other.imported_by = ticket.imported_by and other.foreign_number = ticket.foreign_number)`,
      ),
  );
}
