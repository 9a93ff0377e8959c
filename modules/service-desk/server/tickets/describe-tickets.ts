import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeWords } from '../../../../platform/module/notice.ts';
import { scopeOf } from './ticket.policy.ts';
import { ticketTitles } from './ticket-words.store.ts';

/**
 * What tickets are called, of those that the reader may see. A mail is read by nobody's account (`guest`), for somebody
 * who was found allowed to see the ticket; the portal's walls stand around its reading.
 */
export async function describeTickets(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>> {
  if (ids.length === 0) return new Map();
  const titles = await ticketTitles(tx, ids, tx.caller.kind === 'guest' ? 'all' : scopeOf(tx.caller));
  return new Map(titles.map(({ id, number, title }) => [id, wordsOf(number ?? '', title)]));
}

function wordsOf(name: string, title: string): NoticeWords {
  const path = `/tickets/${encodeURIComponent(name)}`;
  return { name, title, deskPath: path, portalPath: `/portal${path}` };
}
