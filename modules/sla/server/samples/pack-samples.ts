import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readFloats, readVarints, writeFloats, writeVarints } from './sample-columns.ts';
import type { Samples } from './sample.rules.ts';

/**
 * An hour of samples in few bytes: how the values are written, how many there are, the column of times, the column of
 * values; all deflated. Times are milliseconds of the hour, as the change of their distance, which is nought while a series
 * comes evenly. Values with few decimals are whole numbers after a shift, and stand as differences; others as the bits that
 * differ from the value before.
 */
export function packHour(hour: number, samples: Samples): Buffer {
  const digits = decimalsOf(samples.values);
  const times = changesOfSteps(samples.at.map((at) => at - hour));
  const values =
    digits === null
      ? writeFloats(samples.values)
      : writeVarints(differences(samples.values.map((value) => shifted(value, digits))));
  const head = writeVarints([digits ?? asFloats, samples.at.length]);
  return deflateRawSync(Buffer.concat([head, writeVarints(times), values]), { level: 6 });
}

/** What `packHour` packed, exactly. */
export function unpackHour(hour: number, packed: Uint8Array): Samples {
  const bytes = inflateRawSync(packed);
  const [[digits = asFloats, count = 0], afterHead] = readVarints(bytes, { from: 0, count: 2 });
  const [times, afterTimes] = readVarints(bytes, { from: afterHead, count });
  const at = sums(sums(times)).map((offset) => offset + hour);
  if (digits === asFloats) return { at, values: readFloats(bytes, { from: afterTimes, count }) };
  const [steps] = readVarints(bytes, { from: afterTimes, count });
  const unit = 10 ** digits;
  return { at, values: sums(steps).map((whole) => whole / unit) };
}

/** In place of a number of decimals. */
const asFloats = -1;
const mostDecimals = 6;
/** Differences of two such are whole numbers yet, also doubled. */
const largestWhole = 2 ** 50;

/** So many decimals all values have, and no more; null: more than we try, or too large. */
function decimalsOf(values: readonly number[]): number | null {
  let digits = 0;
  for (const value of values) {
    while (!isExact(value, digits)) {
      digits++;
      if (digits > mostDecimals) return null;
    }
  }
  // a value that fits fewer decimals need not fit more: 0.3 * 10 is 3, but rounding must come back to it
  return values.every((value) => isExact(value, digits)) ? digits : null;
}

function isExact(value: number, digits: number): boolean {
  const whole = shifted(value, digits);
  // -0 is 0 as a difference
  return !Object.is(whole, -0) && Math.abs(whole) <= largestWhole && Object.is(whole / 10 ** digits, value);
}

function shifted(value: number, digits: number): number {
  return Math.round(value * 10 ** digits);
}

function differences(column: readonly number[]): number[] {
  let before = 0;
  return column.map((value) => {
    const step = value - before;
    before = value;
    return step;
  });
}

function changesOfSteps(column: readonly number[]): number[] {
  return differences(differences(column));
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
