import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce, historyOf } from '../../../../platform/log/event.store.ts';
import { allTeams } from '../../../identity/index.ts';
import type { StepReached } from '../../../sla/index.ts';
import { checkHands } from '../tickets/check-reference.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { assigned } from '../tickets/ticket-course.rules.ts';
import { ticketAssigned, ticketChanged } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { raisedPriority, teamAbove } from './clock-step.rules.ts';
import { ticketEscalated } from './escalation.events.ts';
import { escalationRefusals } from './escalation.refusals.ts';
import { insertEscalation, isHandedUpBy, nextEscalationNumber } from './escalation.store.ts';
import { isSentRound } from './sent-round.rules.ts';

/** What the steps of rules do to a ticket that is held and not solved; each harmless twice. Answer with it as saved. */

export async function raisePriority(tx: Tx, ticket: Ticket, { priority: judgedBy }: StepReached): Promise<Ticket> {
  const priority = raisedPriority(judgedBy, ticket.priority);
  if (priority === null) return ticket;
  const wanted = { ...ticket, priority };
  const saved = await moveTicket(tx, ticket, wanted);
  await announce(tx, ticketChanged(saved, changesBetween(ticket, wanted, ['priority'])));
  return saved;
}

/** Whoever of that team has it in hand keeps it; into a team that rules took it from it does not go back by itself. */
export async function moveToTeam(tx: Tx, ticket: Ticket, teamId: Id): Promise<Ticket> {
  if (ticket.teamId === teamId) return ticket;
  const history = await historyOf(tx, { kind: 'ticket', id: ticket.id });
  if (isSentRound(history, teamId)) throw new Refusal(escalationRefusals.sent_round);
  const hands = await checkHands(tx, { teamId, assigneeId: null });
  const saved = await moveTicket(tx, ticket, assigned(ticket, hands, tx.now));
  await announce(tx, ticketAssigned(ticket, saved));
  return saved;
}

/** On the last line, or where no team stands above, it stays where it is. */
export async function moveUp(tx: Tx, ticket: Ticket, { stepId }: StepReached): Promise<Ticket> {
  if (await isHandedUpBy(tx, stepId)) return ticket;
  const teams = await allTeams(tx, { isWithRetired: true });
  const fromLine = teams.find(({ id }) => id === ticket.teamId)?.line ?? null;
  const above = teamAbove(
    fromLine,
    teams.filter(({ retiredAt }) => retiredAt === null),
  );
  if (above?.line === undefined || above.line === null) return ticket;
  const hands = { teamId: above.id, assigneeId: null, line: above.line };
  const saved = await moveTicket(tx, ticket, assigned(ticket, hands, tx.now));
  const escalation = {
    customerId: ticket.customerId,
    ticketId: ticket.id,
    number: await nextEscalationNumber(tx, ticket.id),
    kind: 'time_limit' as const,
    fromTeamId: ticket.teamId,
    fromLine,
    toTeamId: above.id,
    toLine: above.line,
    entryId: null,
    clockStepId: stepId,
    escalatedAt: tx.now,
    escalatedById: null,
  };
  await insertEscalation(tx, escalation);
  await announce(tx, ticketEscalated(saved, escalation));
  return saved;
}
