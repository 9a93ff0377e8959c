import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { promisedAgreements } from '../selection/promised-agreements.ts';
import type { PromisedAgreement } from '../selection/promised.rules.ts';
import { saveClocks, voidOthers, type ClockOfSubject, type SubjectClocks } from './clock.store.ts';
import { dueTimesOf, type DueTimes } from './due-times.rules.ts';
import { followedClocks } from './followed.rules.ts';
import type { FollowedClock, FollowedSubject } from './followed-subject.rules.ts';
import { handlingTimes, type HandlingTimes } from './handling-times.ts';
import { keepInMind, putOutOfMind } from './kept-clocks.ts';
import { promisesFor, type ToTime } from './promises-for.ts';

/** What a subject keeps on its own row to sort and count by, and its clocks as they were kept. */
export interface Followed extends DueTimes, HandlingTimes {
  clocks: readonly FollowedClock[];
}

/**
 * Lets the clocks know how a subject stands: worked out anew from all its facts, under the agreements as they were when
 * the subject was recorded, and kept. In the same transaction as the fact itself; harmless twice.
 */
export async function follow(tx: Tx, subject: FollowedSubject): Promise<Followed> {
  const followed = (await followAll(tx, [subject])).get(subject.subject.id);
  if (!followed) throw new Error('one subject is followed once');
  return followed;
}

/** The same for many at once, by the subject's id: for imports. */
export async function followAll(tx: Tx, subjects: readonly FollowedSubject[]): Promise<Map<Id, Followed>> {
  const agreements = await promisedAgreements(
    tx,
    subjects.map(({ customerId }) => customerId),
  );
  const clocks: ClockOfSubject[] = [];
  const followed = new Map<Id, Followed>();
  const changed: SubjectClocks[] = [];
  for (const of of subjects) {
    const [own, handled] = await sideBySide(
      deriveClocks(tx, of, agreements.get(of.customerId) ?? []),
      handlingTimes(tx, of.facts.history),
    );
    clocks.push(...own.map((clock) => ({ of, clock })));
    if (mayHaveOthers(tx, of)) {
      changed.push({ of, own });
      putOutOfMind(tx, of);
    } else keepInMind(tx, of, own);
    followed.set(of.subject.id, { ...dueTimesOf(own), ...handled, clocks: own });
  }
  await sideBySide(saveClocks(tx, clocks), voidOthers(tx, changed));
  return followed;
}

/** What is being recorded has no clocks yet that could be too many: a statement that recording needs not. */
function mayHaveOthers(tx: Tx, { facts: { recordedAt, history } }: FollowedSubject): boolean {
  return history.length > 1 || recordedAt < tx.now;
}

/** What the clocks must be by the facts and these agreements alone: of those in force, or of a what-if. */
export async function deriveClocks(
  tx: Tx,
  of: ToTime,
  agreements: readonly PromisedAgreement[],
): Promise<FollowedClock[]> {
  return followedClocks(of.facts, await promisesFor(tx, of, agreements));
}
