import type { Instant } from '../../../../kernel/instant.ts';
import { contestsOf, type Contest } from './choose-lines.rules.ts';
import { inForceAt, type PromisedAgreement } from './promised.rules.ts';

/** What is in force changes at these instants alone; between two of them it is worked out once. */
interface Epochs {
  /** Rising. */
  begins: readonly Instant[];
  contests: Map<number, Contest[]>;
}

const known = new WeakMap<readonly PromisedAgreement[], Epochs>();

/** The lines in force at an instant, ranked: for many subjects under the same agreements. */
export function contestsInForce(agreements: readonly PromisedAgreement[], instant: Instant): Contest[] {
  const epochs = known.get(agreements) ?? { begins: changesOf(agreements), contests: new Map<number, Contest[]>() };
  known.set(agreements, epochs);
  const epoch = epochs.begins.findLastIndex((begin) => begin <= instant);
  const contests = epochs.contests.get(epoch) ?? contestsOf(inForceAt(agreements, instant));
  epochs.contests.set(epoch, contests);
  return contests;
}

function changesOf(agreements: readonly PromisedAgreement[]): Instant[] {
  const instants = agreements.flatMap(({ retiredAt, versions }) => [
    retiredAt,
    ...versions.flatMap(({ madeAt, validFrom, validUntil }) => [madeAt, validFrom, validUntil]),
  ]);
  return [...new Set(instants.filter((instant) => instant !== null))].toSorted();
}
