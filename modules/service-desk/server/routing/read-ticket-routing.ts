import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readTicketRouting as endpoint } from '../../routing-decision.contract.ts';
import { abilitiesOn, scopeOf } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import type { RoutingDecision } from './routing-decision.rules.ts';
import { lastDecision } from './routing-decision.store.ts';
import { showDecision } from './show-decision.ts';

export async function readTicketRouting(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const last = await lastDecision(tx, ticket.id);
  if (!last) return { decision: null, passesOnTo: null, abilities: [] };
  const shown = await showDecision(tx, last, last.ruleName);
  const passesOnTo = nextDesk(ticket, last) === null ? null : shown.nextTeam;
  const mayPassOn = passesOnTo !== null && abilitiesOn(tx.caller, ticket).includes('escalate');
  return { decision: { ...shown, decidedAt: last.decidedAt }, passesOnTo, abilities: mayPassOn ? ['pass_on'] : [] };
}

/** Where it can be passed on to: as long as the branch desk that the rule named has it. */
export function nextDesk({ teamId }: Pick<Ticket, 'teamId'>, decision: RoutingDecision | undefined) {
  return decision !== undefined && decision.teamId === teamId ? decision.nextTeamId : null;
}
