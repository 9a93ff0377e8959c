import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type * as contract from '../../ticket-list.contract.ts';
import { personAsked, statusesAsked } from './ticket-filter.rules.ts';
import { pageOfTickets } from './ticket-list.store.ts';
import { scopeOf } from './ticket.policy.ts';
import { ticketRowView } from './ticket-row.view.ts';

type Endpoint = typeof contract.listTickets;

export async function listTickets(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { cursor, limit, sort = 'recordedAt' } = input;
  const me = tx.caller.subjectId;
  const filter = {
    ...input,
    status: statusesAsked(input),
    assigneeId: personAsked(input.assigneeId, me),
    ownerId: personAsked(input.ownerId, me),
  };
  const [page, shown] = await Promise.all([
    pageOfTickets(tx, { filter, scope: scopeOf(tx.caller), sort, cursor, limit }),
    customShownTo(tx, 'ticket'),
  ]);
  return { ...page, items: page.items.map((row) => ticketRowView(row, { now: tx.now, shown })) };
}
