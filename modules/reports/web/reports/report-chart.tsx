import { Segmented } from 'antd';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { Report } from '../../report.contract.ts';
import { isCourse, mostBars, seriesOf } from './chart-series.ts';
import { recordsPath } from './records-path.ts';
import { isStatistic, statistics } from './statistics.ts';
import { useChartTitle } from './use-chart-title.ts';
import { useReportWords } from './use-report-words.ts';

/** One measure drawn; a press on a bar leads to its tickets. */
export function ReportChart({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const go = useGo();
  const { values, change } = useUrlState();
  const measure = report.measures.find(({ code }) => code === one(values['chart'])) ?? report.measures[0];
  const asked = one(values['statistic']);
  const statistic = isStatistic(asked) ? asked : 'median';
  const series = useMemo(
    () => measure && seriesOf(report, { measure, statistic }, words),
    [report, measure, statistic, words],
  );
  const unit = measure?.unit ?? 'count';
  const say = useCallback((value: number) => words.value(unit, value), [words, unit]);
  const pick = useCallback(
    (key: string) => {
      const row = report.rows[Number(key)];
      if (row && measure) go(recordsPath(row.filter, { counted: measure.code }));
    },
    [report, measure, go],
  );
  if (!measure || !series) return null;
  return (
    <section className="yt-report-chart">
      <div className="yt-report-drawn">
        {report.measures.length > 1 && (
          <Segmented
            aria-label={t('chart.measure')}
            value={measure.code}
            onChange={(chart) => change({ chart })}
            options={report.measures.map((offered) => ({ value: offered.code, label: words.measure(offered) }))}
          />
        )}
        {unit === 'seconds' && (
          <Segmented
            aria-label={t('chart.which')}
            value={statistic}
            onChange={(chosen) => change({ statistic: chosen })}
            options={statistics.map((offered) => ({ value: offered, label: t(`statistic.${offered}`) }))}
          />
        )}
      </div>
      <TitledChart report={report} series={series} words={words} say={say} onPick={pick} />
      {!isCourse(report) && report.rows.length > mostBars && (
        <p className="yt-quiet">{t('chart.first', { most: mostBars, all: report.rows.length })}</p>
      )}
    </section>
  );
}

interface TitledChartProps {
  report: Report;
  series: ReturnType<typeof seriesOf>;
  words: ReturnType<typeof useReportWords>;
  say: (value: number) => string;
  onPick: (key: string) => void;
}

function TitledChart({ report, series, words, say, onPick }: TitledChartProps) {
  const title = useChartTitle(series, isCourse(report), words);
  const kind = isCourse(report) && report.rows.length > 1 ? 'line' : 'bars';
  return <Chart title={title} kind={kind} bars={series.points} words={say} onPick={onPick} />;
}
