import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface AnsweringMailbox {
  name: string;
  address: string;
}

/**
 * The mailbox that a ticket is written to from: the one that its last mail came into, else the customer's own, else one
 * for everybody. Undefined: none takes mail in.
 */
export function mailboxOfTicket(tx: Tx, ticketId: Id): Promise<AnsweringMailbox | undefined> {
  const last = sql<Id | null>`(select mail.mailbox_id from mail_intake intake
    join incoming_mail mail on mail.tenant_id = intake.tenant_id and mail.id = intake.id
    where intake.tenant_id = ${tx.tenantId} and intake.ticket_id = ${ticketId}
    order by mail.came_at desc limit 1)`;
  return tx.first(
    sqlBuilder
      .selectFrom('mailbox')
      .innerJoin('ticket', (on) => on.onRef('ticket.tenantId', '=', 'mailbox.tenantId').on('ticket.id', '=', ticketId))
      .select(['mailbox.name', 'mailbox.address'])
      .where('mailbox.tenantId', '=', tx.tenantId)
      .where('mailbox.isActive', '=', true)
      .where('mailbox.retiredAt', 'is', null)
      .where((is) =>
        is.or([is('mailbox.customerId', 'is', null), is('mailbox.customerId', '=', is.ref('ticket.customerId'))]),
      )
      .orderBy(sql`coalesce(mailbox.id = ${last}, false)`, 'desc')
      .orderBy(sql`mailbox.customer_id is not null`, 'desc')
      .orderBy('mailbox.createdAt')
      .orderBy('mailbox.id')
      .limit(1),
  );
}

/** The ids of the mails that the customer's people wrote about a ticket, the earliest first; at most the last ten. */
export async function messagesOfTicket(tx: Tx, ticketId: Id): Promise<string[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('mailIntake as intake')
      .innerJoin('incomingMail as mail', (on) =>
        on.onRef('mail.tenantId', '=', 'intake.tenantId').onRef('mail.id', '=', 'intake.id'),
      )
      .select(sql.ref<string>('mail.messageId').as('messageId'))
      .where('intake.tenantId', '=', tx.tenantId)
      .where('intake.ticketId', '=', ticketId)
      .where('mail.messageId', 'is not', null)
      .orderBy('mail.cameAt', 'desc')
      .limit(10),
  );
  return rows.map(({ messageId }) => messageId).toReversed();
}
