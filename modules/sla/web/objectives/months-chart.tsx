import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Chart, type ChartSeries } from '../../../../web/ui/chart/chart.tsx';
import type { MonthOutcome } from '../../objective.contract.ts';
import { useObjectiveWords } from './use-objective-words.ts';

interface MonthsChartProps {
  months: readonly MonthOutcome[];
  onPick: (month: string) => void;
}

/** How much of each month was missed beside how much may be: near a hundred, shares look all alike. A press opens its days. */
export function MonthsChart({ months, onPick }: MonthsChartProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const words = useObjectiveWords();
  const drawn = useMemo(() => {
    const points = (valueOf: (month: MonthOutcome) => number | null) =>
      months.map((month) => ({ key: month.month, value: valueOf(month) }));
    const missed = ({ attainedPercent }: MonthOutcome) => (attainedPercent === null ? null : 100 - attainedPercent);
    const series: ChartSeries[] = [
      { name: t('objective.missedShare'), points: points(missed) },
      { name: t('objective.allowedShare'), tone: 'quiet', points: points(({ sharePercent }) => 100 - sharePercent) },
    ];
    return { names: months.map(({ month }) => format.month(month)), series };
  }, [months, t, format]);
  const last = months.findLast(({ isOver, attainedPercent }) => isOver && attainedPercent !== null) ?? months.at(-1);
  const percent = last && words.percent(last.attainedPercent);
  const title = percent
    ? t('objective.chartTitle', { month: format.month(last.month), percent, share: words.share(last.sharePercent) })
    : t('objective.chartNothing');
  return (
    <Chart
      kind="grouped_columns"
      title={title}
      {...drawn}
      words={(value) => format.percent(value / 100, 2)}
      onPick={onPick}
    />
  );
}
