import type { WantedLine } from '../../../agreement-line.contract.ts';

export interface LineDifference<Line> {
  /** Null: not there. */
  before: Line | null;
  after: Line | null;
}

/**
 * Two versions beside each other: lines for the same thing (kind of clock and conditions) stand in one row, in the order
 * of the later version; what the later one dropped comes last.
 */
export function lineDifferences<Line extends WantedLine>(
  before: readonly Line[],
  after: readonly Line[],
): LineDifference<Line>[] {
  const left = new Map(before.map((line) => [placeOf(line), line]));
  const rows = after.map((line): LineDifference<Line> => {
    const old = left.get(placeOf(line)) ?? null;
    left.delete(placeOf(line));
    return { before: old, after: line };
  });
  return [...rows, ...[...left.values()].map((line) => ({ before: line, after: null }))];
}

/** Whether a line promises the same as before; its place does not matter. */
export function saysSame({ before, after }: LineDifference<WantedLine>): boolean {
  return before !== null && after !== null && promiseOf(before) === promiseOf(after);
}

function placeOf({ kind, conditions }: WantedLine): string {
  const named = Object.entries(conditions).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const values = named.map(([name, value]) => [name, Array.isArray(value) ? value.map(String).toSorted() : value]);
  return JSON.stringify([kind, values]);
}

function promiseOf(line: WantedLine): string {
  const { target, calendarId, pausingReasons, stopsOn, onPriorityChange, onReopening } = line;
  const { beyondLimit, extensionPercent } = line;
  const policies = [stopsOn, onPriorityChange, onReopening, beyondLimit, extensionPercent];
  return JSON.stringify([target, calendarId, pausingReasons.toSorted(), policies]);
}
