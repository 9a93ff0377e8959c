import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { StepDeed } from '../../../sla/escalation-rule.contract.ts';
import type { StepReached } from '../../../sla/index.ts';
import { decide } from '../tickets/ticket.rules.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketsForChange } from '../tickets/ticket.store.ts';
import { roundsOf } from './clock-step.rules.ts';
import { moveToTeam, moveUp, raisePriority } from './do-step-deeds.ts';
import { deedRefused } from './escalation.events.ts';
import { tellOfSteps, type FollowedStep } from './tell-of-steps.ts';

export interface TicketStep {
  ticketId: Id;
  step: StepReached;
}

/**
 * Does what steps of escalation rules say (SLA-10), in their order. A ticket that is solved meanwhile is left alone, and
 * imported history always: that the step fired stays on record. What cannot be done (a team is out of use) is noted, and
 * keeps nothing else from being done. Where steps only tell somebody, a hundred take as many statements as one.
 */
export async function followClockSteps(tx: Tx, reached: readonly TicketStep[]): Promise<void> {
  const ids = reached.map(({ ticketId }) => ticketId);
  if (ids.length === 0) return;
  const tickets = await ticketsForChange(tx, ids);
  for (const round of roundsOf(reached)) await followRound(tx, tickets, round);
}

/** Each ticket once: whom the next step of one tells may depend on what this one does. */
async function followRound(tx: Tx, tickets: Map<Id, Ticket>, round: readonly TicketStep[]): Promise<void> {
  const followed: FollowedStep[] = [];
  for (const { ticketId, step } of round) {
    const before = tickets.get(ticketId);
    if (!before || isLeftAlone(before)) continue;
    let ticket = before;
    for (const deed of step.deeds) ticket = await tryDeed(tx, ticket, { deed, step });
    tickets.set(ticketId, ticket);
    followed.push({ ticket, step });
  }
  await tellOfSteps(tx, followed);
}

function isLeftAlone({ importedBy, status }: Ticket): boolean {
  return importedBy !== null || !('status' in decide(status, 'assign'));
}

interface Wanted {
  deed: StepDeed;
  step: StepReached;
}

async function tryDeed(tx: Tx, ticket: Ticket, { deed, step }: Wanted): Promise<Ticket> {
  if (deed.kind === 'notify') return ticket;
  try {
    return await tx.attempt(() => doDeed(tx, ticket, { deed, step }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await announce(tx, deedRefused(ticket, { stepId: step.stepId, deed: deed.kind, code: error.code }));
    return ticket;
  }
}

function doDeed(tx: Tx, ticket: Ticket, { deed, step }: Wanted): Promise<Ticket> {
  if (deed.kind === 'raise_priority') return raisePriority(tx, ticket, step);
  return deed.kind === 'move_to_team' ? moveToTeam(tx, ticket, deed.teamId) : moveUp(tx, ticket, step);
}
