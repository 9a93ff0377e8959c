import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MeantTicket } from './mail-intake.rules.ts';

function meantTickets(tx: Tx) {
  return sqlBuilder
    .selectFrom('ticket')
    .select([
      'id',
      'customerId',
      'callerId',
      'affectedId',
      sql<boolean>`status in ('closed', 'cancelled')`.as('isFinal'),
    ])
    .where('tenantId', '=', tx.tenantId);
}

/** The ticket with this id; of one that was merged into another, the one that was kept, as of all that are meant. */
export async function meantTicket(tx: Tx, id: Id): Promise<MeantTicket | null> {
  const ticket = await tx.first(meantTickets(tx).where('id', '=', id));
  return ticket ? keptOf(tx, ticket) : null;
}

async function keptOf(tx: Tx, ticket: MeantTicket): Promise<MeantTicket> {
  if (!ticket.isFinal) return ticket;
  const kept = meantTickets(tx).where('id', 'in', (link) =>
    link
      .selectFrom('ticketLink')
      .select('otherId')
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticket.id)
      .where('kind', '=', 'duplicate_of')
      .where('retiredAt', 'is', null),
  );
  return (await tx.first(kept.limit(1))) ?? ticket;
}

async function keptOnes(tx: Tx, tickets: readonly MeantTicket[]): Promise<MeantTicket[]> {
  return sideBySide(...tickets.map((ticket) => keptOf(tx, ticket)));
}

/** In no order. Served by ticket's unique number. */
export async function ticketsNumbered(tx: Tx, numbers: readonly string[]): Promise<MeantTicket[]> {
  if (numbers.length === 0) return [];
  return keptOnes(tx, await tx.rows(meantTickets(tx).where('number', '=', sql<string>`any(${[...numbers]}::text[])`)));
}

/**
 * Tickets that mails with these ids are about: ours, and those that came in. Served by outgoing_mail's unique
 * message_id and incoming_mail_by_message.
 */
export async function ticketsOfMails(tx: Tx, messageIds: readonly string[]): Promise<MeantTicket[]> {
  if (messageIds.length === 0) return [];
  const ids = sql<string>`any(${[...messageIds]}::text[])`;
  const meant = await tx.rows(
    meantTickets(tx).where((is) =>
      is.or([
        is('id', 'in', (sent) =>
          sent
            .selectFrom('outgoingMail')
            .select(sql.ref<string>('subjectId').as('id'))
            .where('tenantId', '=', tx.tenantId)
            .where('messageId', '=', ids)
            .where('subjectKind', '=', 'ticket'),
        ),
        is('id', 'in', (came) =>
          came
            .selectFrom('incomingMail as mail')
            .innerJoin('mailIntake as intake', (on) =>
              on.onRef('intake.tenantId', '=', 'mail.tenantId').onRef('intake.id', '=', 'mail.id'),
            )
            .select(sql.ref<string>('intake.ticketId').as('id'))
            .where('mail.tenantId', '=', tx.tenantId)
            .where('mail.messageId', '=', ids)
            .where('intake.ticketId', 'is not', null),
        ),
      ]),
    ),
  );
  return keptOnes(tx, meant);
}
