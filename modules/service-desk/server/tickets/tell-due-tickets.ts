import { addSeconds } from '../../../../kernel/instant.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { ticketsDue, type DueTicket } from './due-ticket.store.ts';
import { dueSoon, overdue } from './ticket.notices.ts';

const soonSeconds = 60 * 60;
/** The job comes each minute; after an outage it says late what became overdue meanwhile. */
const lookBackSeconds = 2 * 60 * 60;
/** Of either kind: latest first, so that who comes into a span stands in front. */
const mostAtOnce = 500;

/** Whoever has a ticket in hand and who answers for it hear when its nearest deadline is near, and when it is over. */
export async function tellDueTickets(tx: Tx): Promise<void> {
  const { now } = tx;
  const over = await ticketsDue(tx, { from: addSeconds(now, -lookBackSeconds), to: now }, mostAtOnce);
  const near = await ticketsDue(tx, { from: now, to: addSeconds(now, soonSeconds) }, mostAtOnce);
  await tellPeople(tx, ...over.map((ticket) => tellingOf(overdue, ticket)));
  await tellPeople(tx, ...near.map((ticket) => tellingOf(dueSoon, ticket)));
}

function tellingOf(notice: Notice, { id, customerId, nextDueAt, assigneeId, ownerId }: DueTicket) {
  return {
    notice,
    key: namedId(id, notice.kind, nextDueAt),
    subject: { kind: 'ticket', id },
    customerId,
    params: {},
    whom: [assigneeId, ownerId].flatMap((staff) => staff ?? []),
    actorId: null,
  };
}
