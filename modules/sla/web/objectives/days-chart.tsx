import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Chart, type ChartSeries } from '../../../../web/ui/chart/chart.tsx';
import type { DayOutcome, ObjectiveDefinition } from '../../objective.contract.ts';

interface DaysChartProps {
  kind: ObjectiveDefinition['kind'];
  month: string;
  days: readonly DayOutcome[];
}

const hour = 3_600_000;

/** What each day is made of: attained, failed, unknown; hours of the window, or clocks. */
export function DaysChart({ kind, month, days }: DaysChartProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const isTime = kind === 'samples';
  const drawn = useMemo(() => {
    const unit = isTime ? hour : 1;
    const series = (name: string, valueOf: (day: DayOutcome) => number, tone?: ChartSeries['tone']): ChartSeries => ({
      name,
      ...(tone && { tone }),
      points: days.map((day) => ({ key: null, value: valueOf(day) / unit })),
    });
    return {
      names: days.map(({ day }) => String(Number(day.slice(8)))),
      series: [
        series(t('objective.attained'), ({ attained }) => attained),
        series(t('objective.failed'), ({ failed }) => failed, 'breached'),
        series(t(isTime ? 'objective.unknownTime' : 'objective.excused'), ({ unknown }) => unknown, 'rest'),
      ],
    };
  }, [days, isTime, t]);
  return (
    <Chart
      kind="stacked_columns"
      title={t(isTime ? 'objective.dayChart' : 'objective.dayChartTickets', { month: format.month(month) })}
      {...drawn}
      words={(value) => format.number(value, isTime ? 1 : 0)}
    />
  );
}
