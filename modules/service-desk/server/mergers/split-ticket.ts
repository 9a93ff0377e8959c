import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { movePartAttachments } from '../../../files/index.ts';
import { findTeam } from '../../../identity/index.ts';
import type { splitTicket as endpoint } from '../../ticket-merge.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { timesWords } from '../../../sla/index.ts';
import { carriedOver } from '../links/carried-over.ts';
import { keepLink } from '../links/link-ticket.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { recordFrom } from '../tickets/record-ticket.ts';
import { refollowTickets } from '../tickets/refollow-ticket.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { ticketSplit } from './merger.events.ts';
import { mergerRefusals } from './merger.refusals.ts';
import { moveEntries } from './merger.store.ts';

/** Two things in one report: the second becomes a ticket with a number, clocks and hands of its own. */
export async function splitTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'split');
  const { kind, customerId, channel, impact, urgency } = ticket;
  const team = ticket.teamId === null ? undefined : await findTeam(tx, ticket.teamId);
  const report = {
    ...(await carriedOver(tx, ticket)),
    kind,
    customerId,
    channel: channel ?? 'phone',
    title: input.title,
    impact: impact ?? undefined,
    urgency: urgency ?? undefined,
    teamId: team?.retiredAt === null ? team.id : undefined,
  };
  const view = await recordFrom(tx, report, ticket.custom);
  const part = found(await ticketById(tx, view.id, scopeOf(tx.caller)));

  const tickets = { from: ticket.id, into: part.id };
  const count = await moveEntries(tx, tickets, input.entryIds);
  if (count < new Set(input.entryIds).size) throw new Refusal(mergerRefusals.unknown_entry, {}, 'entryIds');
  await movePartAttachments(tx, 'ticket', { into: part.id, partIds: input.entryIds });
  // what was said is an answer on the one now, and none on the other
  if (await timesWords(tx, customerId)) await refollowTickets(tx, [ticket.id, part.id]);
  await keepLink(tx, { ticket: part, other: ticket, kind: 'split_from' });
  await announce(tx, ticketSplit(ticket, { id: part.id, count }));
  return view;
}
