import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { findTeam } from '../../../identity/index.ts';
import type { escalateTicket as endpoint } from '../../ticket-escalation.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { keepEntries } from '../entries/keep-entry.ts';
import { checkHands } from '../tickets/check-reference.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { assigned, started } from '../tickets/ticket-course.rules.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { ticketEscalated } from './escalation.events.ts';
import { escalationRefusals } from './escalation.refusals.ts';
import { isHigher } from './escalation.rules.ts';
import { insertEscalation, nextEscalationNumber } from './escalation.store.ts';

/** Whoever escalates has worked on it: what they tried is a step, and the next line begins from there. */
export async function escalateTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'escalate');
  const by = staffActing(tx.caller);
  const hands = await checkHands(tx, { teamId: input.teamId, assigneeId: input.assigneeId });
  const left = ticket.teamId === null ? undefined : await findTeam(tx, ticket.teamId);
  const fromLine = left?.line ?? null;
  const isElsewhere = input.teamId !== ticket.teamId;
  if (hands.line === null || !isElsewhere || !isHigher(fromLine, hands.line))
    throw new Refusal(escalationRefusals.not_higher, {}, 'teamId');

  const [entry] = await keepEntries(tx, ticket, [{ kind: 'step', audience: 'internal', body: input.tried }]);
  if (!entry) throw new Error('nothing was kept');
  const saved = await moveTicket(tx, ticket, started(assigned(ticket, hands, tx.now), tx.now));
  const escalation = {
    customerId: ticket.customerId,
    ticketId: ticket.id,
    number: await nextEscalationNumber(tx, ticket.id),
    kind: input.kind,
    fromTeamId: ticket.teamId,
    fromLine,
    toTeamId: input.teamId,
    toLine: hands.line,
    entryId: entry.id,
    clockStepId: null,
    escalatedAt: tx.now,
    escalatedById: by,
  };
  await insertEscalation(tx, escalation);
  await announce(tx, ticketEscalated(saved, escalation));
  return showTicket(tx, saved);
}
