/**
 * Samples of one series in two columns of equal length, ordered by time, each instant once. Numbers stand for themselves and
 * not as objects: a month of a busy service is a million of them.
 */
export interface Samples {
  /** Milliseconds since 1970-01-01T00:00:00Z, rising. */
  at: number[];
  values: number[];
}

export const hourLength = 3_600_000;

/** The beginning of the hour (of UTC) that an instant lies in. */
export function hourOf(at: number): number {
  return Math.floor(at / hourLength) * hourLength;
}

/** In whatever order they came: the last that was written of an instant is the one that counts. */
export function samplesOf(written: Iterable<readonly [at: number, value: number]>): Samples {
  const byInstant = new Map(written);
  const at = [...byInstant.keys()].toSorted((one, other) => one - other);
  return { at, values: at.map((instant) => byInstant.get(instant) ?? Number.NaN) };
}

/** What was there and what is written now, together; where both know an instant, what is written now. */
export function mergeSamples(there: Samples, written: Samples): Samples {
  const merged: Samples = { at: [], values: [] };
  let next = 0;
  for (const [index, at] of written.at.entries()) {
    while (next < there.at.length && valueAt(there.at, next) < at) {
      take(merged, there, next);
      next++;
    }
    if (there.at[next] === at) next++;
    take(merged, written, index);
  }
  for (; next < there.at.length; next++) take(merged, there, next);
  return merged;
}

/** The samples of each hour, by its beginning. */
export function byHour(samples: Samples): Map<number, Samples> {
  const hours = new Map<number, Samples>();
  for (const [index, at] of samples.at.entries()) {
    const hour = hours.get(hourOf(at)) ?? { at: [], values: [] };
    take(hour, samples, index);
    hours.set(hourOf(at), hour);
  }
  return hours;
}

function take(into: Samples, from: Samples, index: number): void {
  into.at.push(valueAt(from.at, index));
  into.values.push(valueAt(from.values, index));
}

/** For places that are known to be inside the column. */
function valueAt(column: readonly number[], index: number): number {
  return column[index] as number;
}
