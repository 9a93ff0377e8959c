import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { EscalationKind } from '../../ticket-escalation.contract.ts';
import { keepEntries } from '../entries/keep-entry.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { assigned, started, type Hands } from '../tickets/ticket-course.rules.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketEscalated } from './escalation.events.ts';
import { insertEscalation, nextEscalationNumber } from './escalation.store.ts';

interface HandedOn {
  kind: Exclude<EscalationKind, 'time_limit'>;
  hands: Hands & { teamId: string; line: number };
  fromLine: number | null;
  tried: string;
}

/** Whoever hands a ticket on has worked on it: what they tried is a step, and whoever gets it begins from there. */
export async function handOn(tx: Tx, ticket: Ticket, { kind, hands, fromLine, tried }: HandedOn): Promise<Ticket> {
  const by = staffActing(tx.caller);
  const [entry] = await keepEntries(tx, ticket, [{ kind: 'step', audience: 'internal', body: tried }]);
  if (!entry) throw new Error('nothing was kept');
  const saved = await moveTicket(tx, ticket, started(assigned(ticket, hands, tx.now), tx.now));
  const escalation = {
    customerId: ticket.customerId,
    ticketId: ticket.id,
    number: await nextEscalationNumber(tx, ticket.id),
    kind,
    fromTeamId: ticket.teamId,
    fromLine,
    toTeamId: hands.teamId,
    toLine: hands.line,
    entryId: entry.id,
    clockStepId: null,
    escalatedAt: tx.now,
    escalatedById: by,
  };
  await insertEscalation(tx, escalation);
  await announce(tx, ticketEscalated(saved, escalation));
  return saved;
}
