/** Chance that repeats itself: the same seed tells the same story. */
export interface Chance {
  /** From `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** The heavier, the likelier. */
  weighted<T>(from: readonly T[], weightOf: (one: T) => number): T;
}

/** Figures from 0 on and below 1 (Mulberry32): small, quick, and good enough for a story. */
export function figuresFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function chanceFrom(seed: number): Chance {
  const next = figuresFrom(seed);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    percent: (share) => next() * 100 < share,
    pick: (from) => present(from[between(0, from.length - 1)]),
    weighted(from, weightOf) {
      let left = next() * from.reduce((sum, one) => sum + weightOf(one), 0);
      return present(from.find((one) => (left -= weightOf(one)) < 0) ?? from.at(-1));
    },
  };
}

function present<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
}
