import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeWords } from '../../../../platform/module/notice.ts';
import { titlesOfNeeds } from './need-titles.store.ts';

/** The customer's people know their ticket, not the register, and a mail is read by their role: it says that there is one. */
export async function describeNeeds(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>> {
  if (roleOf(tx.caller) === 'portal') return new Map(ids.map((id) => [id, wordsOf(id, '', '')]));
  const titles = await titlesOfNeeds(tx, ids);
  return new Map(titles.map(({ id, customer, title }) => [id, wordsOf(id, customer, title)]));
}

function wordsOf(id: Id, name: string, title: string): NoticeWords {
  return { name, title, deskPath: `/needs/${id}`, portalPath: '/portal' };
}
