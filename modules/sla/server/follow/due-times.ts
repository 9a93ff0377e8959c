import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { storedClocks } from './clock.store.ts';
import { dueTimesOf, type DueTimes } from './due-times.rules.ts';

/** What the clocks of these subjects say as they are stored; without those that have none. */
export async function dueTimes(tx: Tx, kind: string, ids: readonly Id[]): Promise<ReadonlyMap<Id, DueTimes>> {
  const clocks = await storedClocks(tx, kind, ids);
  const bySubject = Map.groupBy(clocks, ({ subjectId }) => subjectId);
  return new Map([...bySubject].map(([id, own]) => [id, dueTimesOf(own)]));
}
