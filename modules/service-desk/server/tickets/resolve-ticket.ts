import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { keepEntries } from '../entries/keep-entry.ts';
import { checkCode } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { resolved } from './ticket-course.rules.ts';
import { ticketResolved } from './ticket.events.ts';
import { refuseUnlessMay, staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

type Input = InputOf<typeof contract.resolveTicket>;

export async function resolveTicket(tx: Tx, input: Input): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'resolve');
  return showTicket(tx, await resolve(tx, ticket, input));
}

/** Solved at once: recorded, accepted and resolved in one act, within the first contact. */
export async function resolveRecorded(tx: Tx, ticket: Ticket, resolution: Omit<Input, 'ticket'>): Promise<Ticket> {
  refuseUnlessMay(tx.caller, 'resolve', ticket);
  return resolve(tx, { ...ticket, firstContact: true }, resolution);
}

async function resolve(tx: Tx, ticket: Ticket, resolution: Omit<Input, 'ticket'>): Promise<Ticket> {
  const by = staffActing(tx.caller);
  await checkCode(tx, 'code', { list: 'resolution_code', code: resolution.code });
  await checkCode(tx, 'mode', { list: 'handling_mode', code: resolution.mode });

  const steps = resolution.steps ?? [];
  if (steps.length > 0) await keepEntries(tx, ticket, steps.map(asStep));
  const saved = await moveTicket(tx, ticket, resolved(ticket, resolution, { by, at: tx.now }));
  await announce(tx, ticketResolved(saved));
  return saved;
}

function asStep(body: string) {
  return { kind: 'step', audience: 'internal', body } as const;
}
