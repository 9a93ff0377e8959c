import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { Report } from '../../report.contract.ts';
import { drawnReport } from '../reports/drawn-report.ts';
import type { Shown } from '../reports/figure-value.ts';
import type { Question } from '../reports/question.ts';
import { usualStatistic } from '../reports/statistics.ts';
import { useFinding } from '../reports/use-finding.ts';
import { usePen } from '../reports/use-pen.ts';
import { useTileReport, type AskingTile } from './use-tile-report.ts';

/** Bars that fit into a tile of this height. */
const barsOfHeight = [0, 2, 6, 11];

/** The chart of a question, its finding above it. */
export function ChartTile({ tile }: { tile: AskingTile }) {
  const { t } = useTranslation('reports');
  const { question, result } = useTileReport(tile);
  return (
    <Answered result={result} lines={5}>
      {(report) => {
        const [measure] = report.measures;
        if (!measure || report.rows.length === 0) return <p className="yt-quiet">{t('tile.none')}</p>;
        const shown = { measure, statistic: usualStatistic(measure) };
        return <Drawn report={report} shown={shown} question={question} mostBars={barsOfHeight[tile.height] ?? 2} />;
      }}
    </Answered>
  );
}

interface DrawnProps {
  report: Report;
  shown: Shown;
  question: Question;
  mostBars: number;
}

function Drawn({ report, shown: { measure, statistic }, question, mostBars }: DrawnProps) {
  const go = useGo();
  const pen = usePen(mostBars);
  const shown = useMemo(() => ({ measure, statistic }), [measure, statistic]);
  const finding = useFinding(report, shown, question);
  const drawn = useMemo(() => drawnReport(withoutQuiet(report), shown, pen), [report, shown, pen]);
  return (
    <div className="yt-chart-tile">
      <p>{finding}</p>
      {drawn && (
        <div>
          <Chart {...drawn} title={finding} isTitleHidden isFilling onPick={go} />
        </div>
      )}
    </div>
  );
}

/** In a tile the other period is said, and not drawn. */
function withoutQuiet(report: Report): Report {
  return { ...report, comparisons: {} };
}
