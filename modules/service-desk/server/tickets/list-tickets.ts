import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import { nearestClocks } from '../../../sla/index.ts';
import type * as contract from '../../ticket-list.contract.ts';
import { filterAsked } from './filter-asked.ts';
import { pageOfTickets } from './ticket-list.store.ts';
import { scopeOf } from './ticket.policy.ts';
import { namesOnRows } from './ticket-row-names.store.ts';
import { whereFound } from './ticket-found-by.ts';
import { ticketRowView } from './ticket-row.view.ts';

type Endpoint = typeof contract.listTickets;

export async function listTickets(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { cursor, limit, sort = 'recordedAt', ...asked } = input;
  const filter = await filterAsked(tx, asked);
  const [page, shown] = await Promise.all([
    pageOfTickets(tx, { filter, scope: scopeOf(tx.caller), sort, cursor, limit }),
    customShownTo(tx, 'ticket'),
  ]);
  // of what is waited for no longer, no clock goes on
  const timed = page.items.filter(({ status }) => status !== 'closed' && status !== 'cancelled').map(({ id }) => id);
  const [clocks, names, found] = await sideBySide(
    nearestClocks(tx, 'ticket', timed),
    namesOnRows(tx, page.items),
    whereFound(tx, page.items, asked.q),
  );
  const view = (row: (typeof page.items)[number]) =>
    ticketRowView(row, { now: tx.now, shown, names, clock: clocks.get(row.id) ?? null, found: found.get(row.id) });
  return { ...page, items: page.items.map(view) };
}
