import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Of a ticket, what decides whether and how its caller is asked. */
export interface FollowedTicket {
  id: Id;
  customerId: Id;
  status: string;
  channel: string | null;
  reopenCount: number;
  /** Null: nobody whom we know, or they left. */
  contactId: Id | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
}

export function followedTicket(tx: Tx, ticketId: Id): Promise<FollowedTicket | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .leftJoin('contact', (on) =>
        on
          .onRef('contact.tenantId', '=', 'ticket.tenantId')
          .onRef('contact.id', '=', 'ticket.callerId')
          .on('contact.retiredAt', 'is', null),
      )
      .select(['ticket.id', 'ticket.customerId', 'ticket.status', 'ticket.channel', 'ticket.reopenCount'])
      .select(['contact.id as contactId', 'contact.email', 'contact.phone', 'contact.mobile'])
      .where('ticket.tenantId', '=', tx.tenantId)
      .where('ticket.id', '=', ticketId),
  );
}

/** Who answers for the ticket, and may make good what went wrong. */
export async function ownerOfTicket(tx: Tx, ticketId: Id): Promise<Id | null> {
  const row = await tx.first(
    sqlBuilder.selectFrom('ticket').select('ownerId').where('tenantId', '=', tx.tenantId).where('id', '=', ticketId),
  );
  return row?.ownerId ?? null;
}
