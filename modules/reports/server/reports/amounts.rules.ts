import type { Spread } from '../../report.contract.ts';

/**
 * Mean, median, p90, smallest and largest (RPT-01): percentiles by nearest rank, the median of an even number as the
 * mean of the two in the middle. Null of nothing. The amounts may stand in any order, and stand in another afterwards.
 */
export function spreadOf(amounts: Float64Array): Spread {
  const many = amounts.length;
  if (many === 0) return { mean: null, median: null, p90: null, min: null, max: null };
  const middle = Math.floor(many / 2);
  const upper = ranked(amounts, middle, 0);
  // all before the middle are at most as large
  const lower = many % 2 === 1 ? upper : extremesOf(amounts.subarray(0, middle)).max;
  // in whole numbers: 0.9 × 70 is more than 63
  const ninetieth = Math.ceil((many * 90) / 100) - 1;
  const { sum, min, max } = extremesOf(amounts);
  return { mean: sum / many, median: (lower + upper) / 2, p90: ranked(amounts, ninetieth, middle), min, max };
}

function extremesOf(amounts: Float64Array): { sum: number; min: number; max: number } {
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (const amount of amounts) {
    sum += amount;
    if (amount < min) min = amount;
    if (amount > max) max = amount;
  }
  return { sum, min, max };
}

/**
 * The amount that would stand at `rank` if those from `first` on were sorted. Hoare's FIND, as all statistics of a
 * million amounts then take a fifth of what sorting them takes, and nobody else is served meanwhile. Afterwards nothing
 * before the rank is larger, and nothing behind it smaller.
 */
function ranked(amounts: Float64Array, rank: number, first: number): number {
  let left = first;
  let right = amounts.length - 1;
  while (left < right) {
    const pivot = at(amounts, rank);
    let i = left;
    let j = right;
    while (i <= j) {
      while (at(amounts, i) < pivot) i++;
      while (pivot < at(amounts, j)) j--;
      if (i <= j) swap(amounts, i++, j--);
    }
    if (j < rank) left = i;
    if (rank < i) right = j;
  }
  return at(amounts, rank);
}

function at(amounts: Float64Array, index: number): number {
  // only asked inside its length
  return amounts[index] as number;
}

function swap(amounts: Float64Array, i: number, j: number): void {
  const kept = at(amounts, i);
  amounts[i] = at(amounts, j);
  amounts[j] = kept;
}

/** All amounts of the groups in one. */
export function joined(groups: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(groups.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const group of groups) {
    all.set(group, from);
    from += group.length;
  }
  return all;
}
