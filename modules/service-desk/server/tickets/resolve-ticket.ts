import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { refuseIncomplete } from '../checks/refuse-incomplete.ts';
import { refuseUnknownSolution } from '../desk-grades/refuse-beyond-grade.ts';
import { childrenToChange } from '../links/children.ts';
import { keepRemoteWork } from '../remote/keep-remote-work.ts';
import { checkCode } from './check-reference.ts';
import { fillIn, keepAlong, type SaidAlong } from './fill-resolution.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { resolved, started, type Resolution } from './ticket-course.rules.ts';
import { ticketResolved } from './ticket.events.ts';
import { refuseUnlessMay, staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { decide } from './ticket.rules.ts';

type Said = Resolution & SaidAlong;

export async function resolveTicket(tx: Tx, input: InputOf<typeof contract.resolveTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'resolve');
  const filled = await fillIn(tx, ticket, input);
  const saved = await resolve(tx, { ticket, filled }, input);
  if (input.withChildren) await resolveChildren(tx, saved, input);
  return showTicket(tx, saved);
}

/** Solved at once: recorded, accepted and resolved in one act, within the first contact. */
export async function resolveRecorded(tx: Tx, ticket: Ticket, resolution: Said): Promise<Ticket> {
  refuseUnlessMay(tx.caller, 'resolve', ticket);
  const filled = { ...ticket, firstContact: true };
  return resolve(tx, { ticket: filled, filled }, resolution);
}

/** `filled`: the ticket with what was said along with its resolution, before any of it is written. */
async function resolve(tx: Tx, { ticket, filled }: { ticket: Ticket; filled: Ticket }, said: Said): Promise<Ticket> {
  await checkCode(tx, 'code', { list: 'resolution_code', code: said.code });
  await checkCode(tx, 'mode', { list: 'handling_mode', code: said.mode });
  await refuseUnknownSolution(tx, filled, said);
  await keepAlong(tx, ticket, said);
  await keepRemoteWork(tx, filled, said);
  await refuseIncomplete(tx, said.steps?.length ? started(filled, tx.now) : filled);
  return write(tx, { ticket, filled }, said);
}

async function write(tx: Tx, { ticket, filled }: { ticket: Ticket; filled: Ticket }, said: Resolution) {
  const by = staffActing(tx.caller);
  const saved = await moveTicket(tx, ticket, resolved(filled, said, { by, at: tx.now }));
  await announce(tx, ticketResolved(saved));
  return saved;
}

/** What their category demands, the parent has answered for all of them. */
async function resolveChildren(tx: Tx, parent: Ticket, said: Resolution): Promise<void> {
  const children = await childrenToChange(tx, parent.id);
  const open = children.filter(({ status }) => 'status' in decide(status, 'resolve'));
  for (const child of open) await write(tx, { ticket: child, filled: child }, said);
}
