import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';
import type { TicketLinkKind } from '../../ticket-link.contract.ts';
import type { TicketScope } from '../tickets/ticket.rules.ts';
import { ticketsIn } from '../tickets/ticket.store.ts';
import type { TicketLink } from './ticket-link.rules.ts';

function links(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('ticketLink')
      .select(['id', 'customerId', 'ticketId', 'kind', 'otherId', 'linkedAt', 'linkedById', 'retiredAt'])
      // a CHECK constraint holds the kind to these values
      .$castTo<TicketLink>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** Of either side, oldest first. Served by ticket_link_by_ticket and ticket_link_by_other. */
export async function linksOf(tx: Tx, ticketIds: readonly Id[]): Promise<TicketLink[]> {
  const those = sql<string>`any(${ticketIds}::uuid[])`;
  const own = links(tx).where('ticketId', '=', those).where('retiredAt', 'is', null);
  const others = links(tx).where('otherId', '=', those).where('retiredAt', 'is', null);
  const rows = await tx.rows(own.union(others));
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ linkedAt, id }: TicketLink): string {
  return `${linkedAt} ${id}`;
}

export function linkById(tx: Tx, id: Id): Promise<TicketLink | undefined> {
  return tx.first(links(tx).where('id', '=', id).where('retiredAt', 'is', null));
}

export interface LinkedTicket {
  id: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  status: TicketStatus;
  waitingReason: string | null;
  priority: Priority | null;
}

/** Those of them that the scope lets its caller see, by id. */
export async function linkedTickets(tx: Tx, ids: readonly Id[], scope: TicketScope): Promise<Map<Id, LinkedTicket>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    ticketsIn(tx, scope)
      .where('ticket.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['id', 'number', 'foreignNumber', 'title', 'status', 'waitingReason', 'priority'])
      // CHECK constraints hold both to these values
      .$castTo<LinkedTicket>(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The tickets that say this of it, in the order of their ids. Served by ticket_link_by_other. */
export async function ticketsLinkedTo(tx: Tx, otherId: Id, kind: TicketLinkKind): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketLink')
      .select('ticketId')
      .where('tenantId', '=', tx.tenantId)
      .where('otherId', '=', otherId)
      .where('kind', '=', kind)
      .where('retiredAt', 'is', null)
      .orderBy('ticketId'),
  );
  return rows.map(({ ticketId }) => ticketId);
}

export async function insertLink(tx: Tx, link: TicketLink): Promise<void> {
  await tx.run(sqlBuilder.insertInto('ticketLink').values({ ...link, tenantId: tx.tenantId }));
}

export async function retireLinks(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('ticketLink')
      .set({ retiredAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`),
  );
}
