import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexTickets } from './index-ticket.ts';
import { ticketIdsAfter } from './ticket.store.ts';

const atOnce = 100;

/** Makes the next tickets in the order of their ids findable anew; null when there are none left. */
export async function indexNextTickets(tx: Tx, after: Id | null): Promise<{ last: Id; count: number } | null> {
  const ids = await ticketIdsAfter(tx, after, atOnce);
  await indexTickets(tx, ids);
  const last = ids.at(-1);
  return last === undefined ? null : { last, count: ids.length };
}
