import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';

export interface RepairedTicket {
  id: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  kind: TicketKind;
  status: TicketStatus;
  assetId: Id | null;
  categoryId: Id | null;
  resolvedAt: Instant | null;
  firstResponderId: Id | null;
  firstResponder: string | null;
}

function repaired(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('ticket')
      .leftJoin('staffMember as first', (on) =>
        on.onRef('first.tenantId', '=', 'ticket.tenantId').onRef('first.id', '=', 'ticket.firstResponderId'),
      )
      .select(['ticket.id', 'ticket.number', 'ticket.foreignNumber', 'ticket.title', 'ticket.kind', 'ticket.status'])
      .select(['ticket.assetId', 'ticket.categoryId', 'ticket.resolvedAt', 'ticket.firstResponderId'])
      .select('first.name as firstResponder')
      // CHECK constraints hold kind and status to these values
      .$castTo<RepairedTicket>()
      .where('ticket.tenantId', '=', tx.tenantId)
  );
}

/** So many of one machine are looked through. */
const mostLooked = 50;

/** What was put right of the machine since then, the last first. Served by ticket_by_asset. */
export function repairedSince(
  tx: Tx,
  { customerId, assetId, since }: { customerId: Id; assetId: Id; since: Instant },
): Promise<RepairedTicket[]> {
  return tx.rows(
    repaired(tx)
      .where('ticket.assetId', '=', assetId)
      .where('ticket.customerId', '=', customerId)
      .where('ticket.resolvedAt', '>=', since)
      .where('ticket.status', 'in', ['resolved', 'closed'])
      .orderBy('ticket.resolvedAt', 'desc')
      .orderBy('ticket.id', 'desc')
      .limit(mostLooked),
  );
}

/** By id, in the order of their recording. */
export function repairedTickets(tx: Tx, ids: readonly Id[]): Promise<RepairedTicket[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.rows(
    repaired(tx)
      .where('ticket.id', '=', sql<Id>`any(${ids}::uuid[])`)
      .orderBy('ticket.id'),
  );
}
