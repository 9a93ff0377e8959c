import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readRework as endpoint } from '../../rework.contract.ts';
import { linksOf } from '../links/ticket-link.store.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { repairedTickets } from './repaired.store.ts';
import { repairedView } from './repaired.view.ts';
import { exclusionsOf } from './rework-exclusion.store.ts';
import { exclusionView } from './rework-exclusion.view.ts';

export async function readRework(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const [links, exclusions] = await Promise.all([linksOf(tx, [ticket.id]), exclusionsOf(tx, ticket.id)]);
  const again = links.filter(({ kind }) => kind === 'recurrence_of');
  const earlierId = again.find(({ ticketId }) => ticketId === ticket.id)?.otherId;
  const laterIds = again.filter(({ otherId }) => otherId === ticket.id).map(({ ticketId }) => ticketId);
  const related = await repairedTickets(tx, [...(earlierId === undefined ? [] : [earlierId]), ...laterIds]);
  const earlier = related.find(({ id }) => id === earlierId);
  const isFree = ticket.coverage === 'guarantee';
  const isStated = exclusions.some(({ decision }) => decision !== 'rejected');
  const mayExclude = isFree && !isStated && tx.caller.kind === 'staff' && tx.caller.permissions.has('rework.exclude');
  return {
    earlier: earlier ? repairedView(earlier) : null,
    isFree,
    cameBackAs: related.filter(({ id }) => laterIds.includes(id)).map(repairedView),
    exclusions: exclusions.map((exclusion) => exclusionView(exclusion, tx.caller)),
    abilities: mayExclude ? ['exclude'] : [],
  };
}
