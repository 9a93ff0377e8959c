import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';
import { subjectsAwaiting } from './delivery.store.ts';

interface FollowedUp {
  /** What the subjects are. */
  kind: string;
  /** The reaction that brings what is kept of them up to date. */
  consumer: string;
  /** By subject what does not hold, in sentences; nothing of those that are sound. */
  faultsOf(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly string[]>>;
}

/**
 * What does not hold of these subjects when it is looked at twice, and no delivery waits that would mend it: others work while
 * somebody verifies. A delivery that was given up mends nothing.
 */
export async function lastingFaults(tx: Tx, ids: readonly Id[], { faultsOf, ...by }: FollowedUp): Promise<string[]> {
  const suspects = await faultsOf(ids);
  if (suspects.size === 0) return [];
  const again = await faultsOf([...suspects.keys()]);
  const awaiting = await subjectsAwaiting(tx, by, [...again.keys()]);
  return [...again].flatMap(([id, faults]) => (awaiting.has(id) ? [] : faults));
}
