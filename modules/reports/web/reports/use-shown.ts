import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { Report } from '../../report.contract.ts';
import type { Shown } from './figure-value.ts';
import { isStatistic, usualStatistic } from './statistics.ts';

/** Which of the report's measures is drawn and spoken of, and by which statistic; undefined: it has none. */
export function useShown({ measures }: Report): Shown | undefined {
  const { values } = useUrlState();
  const measure = measures.find(({ code }) => code === one(values['chart'])) ?? measures[0];
  const asked = one(values['statistic']);
  return measure && { measure, statistic: isStatistic(asked) ? asked : usualStatistic(measure) };
}
