import { addSeconds } from '../../../../kernel/instant.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { ticketsDue, type DueTicket } from './due-ticket.store.ts';
import { dueSoon, overdue } from './ticket.notices.ts';

const soonSeconds = 60 * 60;
/** The job comes each minute; after an outage it says late what became overdue meanwhile. */
const lookBackSeconds = 2 * 60 * 60;
const mostAtOnce = 500;

/** Whoever has a ticket in hand and who answers for it hear when its nearest deadline is near, and when it is over. */
export async function tellDueTickets(tx: Tx): Promise<void> {
  const span = { from: addSeconds(tx.now, -lookBackSeconds), to: addSeconds(tx.now, soonSeconds) };
  for (const ticket of await ticketsDue(tx, span, mostAtOnce)) await tellDue(tx, ticket);
}

async function tellDue(tx: Tx, { id, customerId, nextDueAt, assigneeId, ownerId }: DueTicket): Promise<void> {
  const notice = nextDueAt > tx.now ? dueSoon : overdue;
  await tellPeople(tx, {
    notice,
    key: namedId(id, notice.kind, nextDueAt),
    subject: { kind: 'ticket', id },
    customerId,
    params: {},
    whom: [assigneeId, ownerId].flatMap((staff) => staff ?? []),
    actorId: null,
  });
}
