import type { Spread } from '../../report.contract.ts';

/** Of amounts, in the order of the table's columns. */
export const statistics = ['mean', 'median', 'p90', 'min', 'max'] as const satisfies (keyof Spread)[];
export type Statistic = (typeof statistics)[number];

export function isStatistic(text: string | undefined): text is Statistic {
  return statistics.some((statistic) => statistic === text);
}
