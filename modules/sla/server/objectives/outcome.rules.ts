import type { ObjectiveDefinition, Tally } from '../../objective.contract.ts';

export const noTally: Tally = { attained: 0, failed: 0, unknown: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { attained, failed, unknown }) => ({
      attained: sum.attained + attained,
      failed: sum.failed + failed,
      unknown: sum.unknown + unknown,
    }),
    noTally,
  );
}

/** The share as the definition wants it, and whether it is enough; compared in whole numbers, so that 97 % is 97 %. */
export function outcomeOf(
  tally: Tally,
  { unknown, sharePercent }: Pick<ObjectiveDefinition, 'unknown' | 'sharePercent'>,
) {
  const counted = tally.attained + tally.failed + (unknown === 'failed' ? tally.unknown : 0);
  const isMet = counted === 0 ? null : tally.attained * 10_000 >= Math.round(sharePercent * 100) * counted;
  return { ...tally, attainedPercent: counted === 0 ? null : (100 * tally.attained) / counted, isMet };
}
