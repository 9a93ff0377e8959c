import type { Tx } from '../../../../platform/database/tx.ts';
import type { TimedSubject } from '../../../../platform/module/register.ts';
import { storedClocks } from '../follow/clock.store.ts';
import { deriveClocks } from '../follow/follow-subjects.ts';
import type { FollowedFacts } from '../follow/followed-subject.rules.ts';
import { promisedAgreements } from '../selection/promised-agreements.ts';
import { otherFacts } from './other-terms.rules.ts';
import type { WhatIfWork } from './run-what-if.ts';
import type { ComparedOfSubject } from './what-if-clock.store.ts';
import { comparedClocks } from './what-if.rules.ts';

export type Compared = ComparedOfSubject;

export interface MeantSubject {
  id: string;
  customerId: string;
  facts: FollowedFacts;
}

/** Those that began in the period, of the customers that are asked for, and that something times. */
export function meantSubjects(batch: readonly TimedSubject[], { whatIf, period }: WhatIfWork): MeantSubject[] {
  const { customerIds } = whatIf.scenario;
  const { from, to } = period;
  return batch.flatMap(({ id, customerId, facts }) => {
    if (facts === null || (customerIds && !customerIds.includes(customerId))) return [];
    // sources of timed subjects give the facts that this module's door names
    const known = facts as FollowedFacts;
    const isWithin = (from === null || known.recordedAt >= from) && (to === null || known.recordedAt < to);
    return isWithin ? [{ id, customerId, facts: known }] : [];
  });
}

/** Each with its clocks as they were and as they would have been. Reads, and writes nothing. */
export async function compareSubjects(
  tx: Tx,
  subjectKind: string,
  { subjects, work }: { subjects: readonly MeantSubject[]; work: WhatIfWork },
): Promise<Compared[]> {
  const { whatIf, terms } = work;
  const ids = subjects.map(({ id }) => id);
  const stored = Map.groupBy(await storedClocks(tx, subjectKind, ids), ({ subjectId }) => subjectId);
  const agreements = await promisedAgreements(
    tx,
    subjects.map(({ customerId }) => customerId),
  );
  const asked = { kinds: whatIf.scenario.clockKinds, now: tx.now };
  const compared: Compared[] = [];
  for (const { id, customerId, facts } of subjects) {
    const of = { customerId, facts: otherFacts(facts, whatIf.scenario) };
    const otherwise = await deriveClocks(tx, of, terms(agreements.get(customerId) ?? []));
    for (const clock of comparedClocks(stored.get(id) ?? [], otherwise, asked)) {
      compared.push({ customerId, subjectKind, subjectId: id, clock });
    }
  }
  return compared;
}
