import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isSpread } from '../../../../kernel/measures.ts';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import type { Report } from '../../report.contract.ts';
import { drawnReport } from './drawn-report.ts';
import type { Shown } from './figure-value.ts';
import { statistics } from './statistics.ts';
import { usePen } from './use-pen.ts';
import { useReportWords } from './use-report-words.ts';

interface ReportChartProps {
  report: Report;
  shown: Shown;
  /** What it says, as the chart's title. */
  finding: string;
}

/** More bars than these say nothing any more; the table has them all. */
const mostBars = 15;

/** One measure drawn, its finding above it; a press leads to the tickets that were counted. */
export function ReportChart({ report, shown, finding }: ReportChartProps) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const pen = usePen(mostBars);
  const drawn = useMemo(() => drawnReport(report, shown, pen), [report, shown, pen]);
  return (
    <section className="yt-report-chart" aria-label={t('chart.label')}>
      <h2>{finding}</h2>
      <ChartChoices report={report} shown={shown} />
      {drawn ? (
        <Chart {...drawn} title={finding} isTitleHidden onPick={go} />
      ) : (
        report.dimensions.length > 2 && <p className="yt-quiet">{t('chart.none')}</p>
      )}
    </section>
  );
}

/** Which of several measures is drawn, and of amounts which statistic. */
function ChartChoices({ report: { measures }, shown }: Omit<ReportChartProps, 'finding'>) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { change } = useUrlState();
  const isOfAmounts = isSpread(shown.measure.unit);
  if (measures.length < 2 && !isOfAmounts) return null;
  return (
    <div className="yt-report-drawn">
      {measures.length > 1 && (
        <Segmented
          aria-label={t('chart.measure')}
          value={shown.measure.code}
          onChange={(chart) => change({ chart })}
          options={measures.map((offered) => ({ value: offered.code, label: words.measure(offered) }))}
        />
      )}
      {isOfAmounts && (
        <Segmented
          aria-label={t('chart.which')}
          value={shown.statistic}
          onChange={(statistic) => change({ statistic })}
          options={statistics.map((offered) => ({ value: offered, label: t(`statistic.${offered}`) }))}
        />
      )}
    </div>
  );
}
