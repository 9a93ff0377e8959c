import * as z from 'zod/mini';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketListQuery } from '../../ticket-list.contract.ts';
import { queueQueries, ticketQueues, type countTicketQueues as endpoint } from '../../ticket-queue.contract.ts';
import { filterAsked } from './filter-asked.ts';
import { countEach } from './ticket-queue.store.ts';
import { scopeOf, staffOnlyIn } from './ticket.policy.ts';

/** By the very queries that the lists behind the counts ask; of the customers' people, those that they may ask. */
const queries = ticketQueues.map((queue) => ({ queue, ...z.parse(ticketListQuery, queueQueries[queue]) }));

export async function countTicketQueues(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const theirs = queries.filter((asked) => staffOnlyIn(tx.caller, asked) === undefined);
  const filters = await Promise.all(theirs.map(({ queue: _queue, sort: _sort, ...asked }) => filterAsked(tx, asked)));
  const counts = await countEach(tx, filters, scopeOf(tx.caller));
  return {
    items: theirs.flatMap(({ queue }, at) => {
      const count = counts[at];
      return count ? [{ queue, count }] : [];
    }),
  };
}
