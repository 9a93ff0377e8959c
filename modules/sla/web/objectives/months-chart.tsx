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

/** Attainment of each month beside what was asked of it; a press opens its days. */
export function MonthsChart({ months, onPick }: MonthsChartProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const words = useObjectiveWords();
  const drawn = useMemo(() => {
    const points = (valueOf: (month: MonthOutcome) => number | null) =>
      months.map((month) => ({ key: month.month, value: valueOf(month) }));
    const series: ChartSeries[] = [
      { name: t('objective.percent'), points: points(({ attainedPercent }) => attainedPercent) },
      { name: t('objective.share'), tone: 'quiet', points: points(({ sharePercent }) => sharePercent) },
    ];
    return { names: months.map(({ month }) => format.month(month)), series };
  }, [months, t, format]);
  const last = months.findLast(({ isOver, attainedPercent }) => isOver && attainedPercent !== null) ?? months.at(-1);
  const percent = last && words.percent(last.attainedPercent);
  const title = percent
    ? t('objective.chartTitle', { month: format.month(last.month), percent, share: words.share(last.sharePercent) })
    : t('objective.chartNothing');
  return (
    <Chart kind="line" title={title} {...drawn} words={(value) => format.percent(value / 100, 1)} onPick={onPick} />
  );
}
