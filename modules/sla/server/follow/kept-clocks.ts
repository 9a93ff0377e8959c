import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FollowedClock, FollowedSubject } from './followed-subject.rules.ts';

const byTransaction = new WeakMap<Tx, Map<Id, readonly KeptClock[]>>();

export type KeptClock = FollowedClock & { customerId: Id };

/** All clocks of what the transaction itself records: its answer shows them, and needs not read what was just written. */
export function keepInMind(tx: Tx, { subject, customerId }: FollowedSubject, clocks: readonly FollowedClock[]): void {
  const known = byTransaction.get(tx) ?? new Map<Id, readonly KeptClock[]>();
  byTransaction.set(tx, known);
  known.set(
    subject.id,
    clocks.map((clock) => ({ ...clock, customerId })),
  );
}

export function putOutOfMind(tx: Tx, { subject }: Pick<FollowedSubject, 'subject'>): void {
  byTransaction.get(tx)?.delete(subject.id);
}

/** Undefined: they must be read. */
export function clocksInMind(tx: Tx, subjectId: Id): readonly KeptClock[] | undefined {
  return byTransaction.get(tx)?.get(subjectId);
}
