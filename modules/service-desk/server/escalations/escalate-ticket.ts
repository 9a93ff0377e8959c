import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { findTeam } from '../../../identity/index.ts';
import type { escalateTicket as endpoint } from '../../ticket-escalation.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { checkHands } from '../tickets/check-reference.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { escalationRefusals } from './escalation.refusals.ts';
import { isHigher } from './escalation.rules.ts';
import { handOn } from './hand-on.ts';

export async function escalateTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'escalate');
  staffActing(tx.caller);
  const { kind, teamId, tried } = input;
  const { assigneeId, line } = await checkHands(tx, { teamId, assigneeId: input.assigneeId });
  const left = ticket.teamId === null ? undefined : await findTeam(tx, ticket.teamId);
  const fromLine = left?.line ?? null;
  const isElsewhere = teamId !== ticket.teamId;
  if (line === null || !isElsewhere || !isHigher(fromLine, line))
    throw new Refusal(escalationRefusals.not_higher, {}, 'teamId');
  return showTicket(tx, await handOn(tx, ticket, { kind, hands: { teamId, assigneeId, line }, fromLine, tried }));
}
