import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { decideReworkExclusion as endpoint, ReworkExclusionView } from '../../rework.contract.ts';
import { judgeTicket } from '../cover/judge-ticket.ts';
import { ticketContractChosen } from '../cover/ticket-cover.events.ts';
import { coveredBy } from '../cover/ticket-cover.rules.ts';
import { linksOf } from '../links/ticket-link.store.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange, ticketsForChange } from '../tickets/ticket.store.ts';
import { exclusionDecided } from './rework.events.ts';
import { mayDecide } from './rework.policy.ts';
import { reworkRefusals } from './rework.refusals.ts';
import { exclusionById, saveDecision } from './rework-exclusion.store.ts';
import { exclusionView } from './rework-exclusion.view.ts';

/** For both tickets at once: what is not the first handler's fault is neither charged to them nor given for free. */
export async function decideReworkExclusion(tx: Tx, input: InputOf<typeof endpoint>): Promise<ReworkExclusionView> {
  const decidedById = staffActing(tx.caller);
  const seen = found(await exclusionById(tx, input.reworkExclusion));
  const ticket = found(await ticketForChange(tx, seen.ticketId, scopeOf(tx.caller)));
  const said = found(await exclusionById(tx, seen.id));
  if (said.decision !== null) throw new Refusal(reworkRefusals.decided);
  if (!mayDecide(tx.caller, said)) throw new Refusal(reworkRefusals.own_statement);

  const { decision, words = null } = input;
  const decided = { ...said, decision, decidedAt: tx.now, decidedById, decisionWords: words };
  await saveDecision(tx, decided);
  if (decision === 'accepted') await charge(tx, ticket);
  await announce(tx, ...exclusionDecided([ticket, ...(await earlierOf(tx, ticket))], decided));
  return exclusionView(found(await exclusionById(tx, said.id)), tx.caller);
}

/** As its contract covers it without the guarantee. */
async function charge(tx: Tx, ticket: Ticket): Promise<void> {
  const cover = await judgeTicket(tx, ticket);
  const saved = await moveTicket(tx, ticket, {
    ticket: coveredBy(ticket, cover),
    isBeyondLimit: cover.isBeyondLimit,
  });
  await announce(tx, ticketContractChosen(ticket, saved));
}

async function earlierOf(tx: Tx, { id }: Ticket): Promise<Ticket[]> {
  const links = await linksOf(tx, [id]);
  const ids = links.filter((link) => link.ticketId === id && link.kind === 'recurrence_of').map((link) => link.otherId);
  return [...(await ticketsForChange(tx, ids)).values()];
}
