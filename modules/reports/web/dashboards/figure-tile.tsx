import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { Report } from '../../report.contract.ts';
import { ChangeText } from '../reports/change-text.tsx';
import { comparedFigure, valueOf } from '../reports/figure-value.ts';
import { recordsPath } from '../reports/records-path.ts';
import { usualStatistic } from '../reports/statistics.ts';
import { useReportWords } from '../reports/use-report-words.ts';
import { useTileReport, type AskingTile } from './use-tile-report.ts';

/** One number, what has become of it, and the way to what it counts. */
export function FigureTile({ tile }: { tile: AskingTile }) {
  const { result } = useTileReport(tile);
  return (
    <Answered result={result} lines={2}>
      {(report) => <Figure report={report} />}
    </Answered>
  );
}

function Figure({ report: { facts, measures, total } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const [measure] = measures;
  const figure = measure && total.figures[measure.code];
  const statistic = measure && usualStatistic(measure);
  const value = statistic ? valueOf(figure, statistic) : null;
  if (!measure || !figure || !statistic || value === null) return <p className="yt-quiet">{t('tile.none')}</p>;
  const said = words.value(measure.unit, value);
  const other = valueOf(comparedFigure(total, 'previous', measure.code), statistic);
  return (
    <div className="yt-figure">
      {figure.counted > 0 ? (
        <Go to={recordsPath(facts, total.filter, { counted: measure.code })}>{said}</Go>
      ) : (
        <b>{said}</b>
      )}
      {other !== null && (
        <span>
          <span className="yt-quiet">{t('compare.previous')}</span>{' '}
          <ChangeText measure={measure} value={value} other={other} />
        </span>
      )}
    </div>
  );
}
