import type { FigureView } from '../../report.contract.ts';
import { joined, spreadOf } from './amounts.rules.ts';

/** How a number is made of what was found. */
export type FigureKind = 'count' | 'share' | 'rate' | 'amounts' | 'sum' | 'stock';

/** What a measure found among some records. */
export interface Tally {
  counted: number;
  /** Of how many the fact is known, either way. */
  known: number;
  missing: number;
  /** Of the amounts, where the measure is of their sum. */
  sum: number;
  /** In no order; empty unless the measure is of amounts. */
  amounts: Float64Array;
}

/** Of all records together: each is in one of the groups. */
export function tallyOfAll(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((whole, tally) => whole + of(tally), 0);
  return {
    counted: sum(({ counted }) => counted),
    known: sum(({ known }) => known),
    missing: sum(({ missing }) => missing),
    sum: sum((tally) => tally.sum),
    amounts: joined(tallies.map(({ amounts }) => amounts)),
  };
}

export const nothing: Tally = tallyOfAll([]);

/** `total` is the tally of the same measure over all records: what shares are of. Nothing ÷ nothing is null, not 0. */
export function figureOf(kind: FigureKind, tally: Tally, total: Tally): FigureView {
  const { counted, missing } = tally;
  switch (kind) {
    case 'count':
    case 'stock':
      return { value: counted, counted, missing };
    case 'sum':
      return { value: tally.sum, counted, missing };
    case 'share':
      return { value: ratio(counted, total.counted), counted, among: total.counted, missing };
    case 'rate':
      return { value: ratio(counted, tally.known), counted, among: tally.known, missing };
    case 'amounts': {
      const spread = spreadOf(tally.amounts);
      return { value: spread.mean, counted, missing, spread };
    }
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
