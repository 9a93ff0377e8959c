import { useTranslation } from 'react-i18next';
import type { Series } from './chart-series.ts';
import type { ReportWords } from './use-report-words.ts';

/** What the chart says, in a sentence: of a course its last step, of parts the largest. */
export function useChartTitle(series: Series, isCourse: boolean, words: ReportWords): string {
  const { t } = useTranslation('reports');
  const { measure, statistic, total } = series;
  const name = words.measure(measure);
  const named =
    measure.unit === 'seconds' ? t('chart.statistic', { name, statistic: t(`statistic.${statistic}`) }) : name;
  const points = series.points.flatMap(({ label, value, isKnown }) =>
    isKnown && value !== null ? [{ label, value }] : [],
  );
  const said = (value: number) => words.value(measure.unit, value);
  const [before, last] = points.slice(-2);
  if (isCourse && before && last) {
    const step = last.value - before.value;
    const texts = { name: last.label, measure: named, value: said(last.value), before: before.label };
    if (step === 0) return t('chart.same', texts);
    return t(step > 0 ? 'chart.higher' : 'chart.lower', {
      ...texts,
      difference: words.difference(measure.unit, Math.abs(step)),
    });
  }
  const [most] = points.toSorted((one, other) => other.value - one.value);
  if (!most || total === null) return named;
  return t('chart.most', { name: most.label, measure: named, value: said(most.value), total: said(total) });
}
