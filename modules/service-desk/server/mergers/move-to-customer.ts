import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { moveRecords } from '../../../channels/index.ts';
import { customerById } from '../../../customers/index.ts';
import type { moveTicketToCustomer as endpoint } from '../../ticket-merge.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { recovered } from '../cover/judge-ticket.ts';
import { linksOf, retireLinks } from '../links/ticket-link.store.ts';
import { leadsHit } from '../major-incidents/major-hit.store.ts';
import { majorRefusals } from '../major-incidents/major-incident.refusals.ts';
import { forgetWhoAgreed } from '../remote/remote-consent.store.ts';
import { governMoved } from '../processes/govern-ticket.ts';
import { dropTicketProcess, insertTicketProcess } from '../processes/governed-ticket.store.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { findMatches, type Match } from './find-matches.ts';
import { ticketMoved } from './merger.events.ts';
import { mergerRefusals } from './merger.refusals.ts';
import { moveRows } from './merger.store.ts';

/** Recorded at the wrong customer (SD-03): everything written goes with it; what only the old one has is let go. */
export async function moveTicketToCustomer(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'move');
  const { customerId } = input;
  if (customerId === ticket.customerId) throw new Refusal(mergerRefusals.same_customer, {}, 'customerId');
  foundAt('customerId', await customerById(tx, customerId));
  if (await leadsHit(tx, ticket.id)) throw new Refusal(majorRefusals.leads);
  const matches = await findMatches(tx, ticket, customerId);

  const links = await linksOf(tx, [ticket.id]);
  await retireLinks(
    tx,
    links.map(({ id }) => id),
  );
  await moveTicket(tx, ticket, unbound(ticket));
  await forgetWhoAgreed(tx, ticket.id);
  await moveRows(tx, ticket.id, customerId);
  const subject = { kind: 'ticket', id: ticket.id };
  await moveRecords(tx, { from: subject, into: { ...subject, customerId } });
  await dropTicketProcess(tx, ticket.id);
  const there = found(await ticketForChange(tx, ticket.id, scopeOf(tx.caller)));
  const here = bound(there, matches);
  const saved = await moveTicket(tx, there, await recovered(tx, ticket, here));
  const process = await governMoved(tx, saved);
  if (process) await insertTicketProcess(tx, process);
  await announce(tx, ticketMoved(saved, ticket.customerId));
  return showTicket(tx, saved);
}

/** Names nobody and nothing of its customer any more. */
function unbound(ticket: Ticket): Ticket {
  return { ...ticket, callerId: null, affectedId: null, siteId: null, assetId: null, signedById: null };
}

function bound(ticket: Ticket, matches: readonly Match[]): Ticket {
  const idOf = (field: Match['field']): Id | null => matches.find((match) => match.field === field)?.id ?? null;
  return { ...ticket, callerId: idOf('caller'), affectedId: idOf('affected') };
}
