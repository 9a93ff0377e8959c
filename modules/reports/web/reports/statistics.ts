import type { MeasureView } from '../../measure.contract.ts';
import type { Spread } from '../../report.contract.ts';

/** Of amounts, in the order of the table's columns. */
export const statistics = ['mean', 'median', 'p90', 'min', 'max'] as const satisfies (keyof Spread)[];
export type Statistic = (typeof statistics)[number];

/** Of times the one in the middle: a few that took weeks do not move it. Stars are few values, of which it says little. */
export function usualStatistic({ unit }: Pick<MeasureView, 'unit'>): Statistic {
  return unit === 'score' ? 'mean' : 'median';
}

export function isStatistic(text: string | undefined): text is Statistic {
  return statistics.some((statistic) => statistic === text);
}
