import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { findTeam } from '../../../identity/index.ts';
import type { passOnTicket as endpoint } from '../../routing-decision.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { handOn } from '../escalations/hand-on.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { nextDesk } from './read-ticket-routing.ts';
import { lastDecision } from './routing-decision.store.ts';
import { routingRuleRefusals } from './routing-rule.refusals.ts';

/** A branch desk handles first, and passes to headquarters with its record (SD-20): into the desk's queue. */
export async function passOnTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'escalate');
  const nextTeamId = nextDesk(ticket, await lastDecision(tx, ticket.id));
  if (nextTeamId === null) throw new Refusal(routingRuleRefusals.nowhere_to_pass_on);
  const [left, next] = await sideBySide(
    ticket.teamId === null ? undefined : findTeam(tx, ticket.teamId),
    findTeam(tx, nextTeamId),
  );
  if (next?.retiredAt !== null) throw new Refusal(routingRuleRefusals.nowhere_to_pass_on);
  // a desk whose line is not known is one of the first
  const hands = { teamId: nextTeamId, assigneeId: null, line: next.line ?? 1 };
  const handed = { kind: 'to_headquarters', hands, fromLine: left?.line ?? null, tried: input.tried } as const;
  return showTicket(tx, await handOn(tx, ticket, handed));
}
