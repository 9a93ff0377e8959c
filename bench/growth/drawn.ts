import fc from 'fast-check';

const draws = 20;

/** So many numbers from 1 on, drawn by chance: the same of the same seed. */
export function drawn(seed: number, most: number): number[] {
  return fc.sample(fc.integer({ min: 1, max: most }), { seed, numRuns: draws });
}
