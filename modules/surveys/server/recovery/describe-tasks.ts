import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeWords } from '../../../../platform/module/notice.ts';
import { namesOfTasks } from './task-names.store.ts';

/**
 * A task is called as the ticket that went wrong. The customer's people know nothing of tasks, and a mail is read by
 * their role: it says no more than that there is one.
 */
export async function describeTasks(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>> {
  if (roleOf(tx.caller) === 'portal') return new Map(ids.map((id) => [id, wordsOf(id, '', '')]));
  const named = await namesOfTasks(tx, ids);
  return new Map(named.map(({ id, number, title }) => [id, wordsOf(id, number ?? '', title)]));
}

function wordsOf(id: Id, name: string, title: string): NoticeWords {
  return { name, title, deskPath: `/recovery-tasks?row=${id}`, portalPath: '/portal' };
}
