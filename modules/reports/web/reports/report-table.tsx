import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../measure.contract.ts';
import type { Report, ReportRow } from '../../report.contract.ts';
import { FigureCells } from './figure-cells.tsx';
import { statistics } from './statistics.ts';
import { useReportWords } from './use-report-words.ts';

/** Every figure, with what it lacks; each leads to the tickets behind it. */
export function ReportTable({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { measures, rows, total, dimensions } = report;
  return (
    <div className="yt-report-frame">
      <table className="yt-report-table" aria-label={t('title.tickets')}>
        <Head report={report} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.cells.map(({ key }) => key ?? '').join(' ')}>
              <RowNames report={report} row={row} />
              {measures.map((measure) => (
                <FigureCells
                  key={measure.code}
                  measure={measure}
                  figure={row.figures[measure.code]}
                  filter={row.filter}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={dimensions.length}>
              {t('total')}
            </th>
            {measures.map((measure) => (
              <FigureCells
                key={measure.code}
                measure={measure}
                figure={total.figures[measure.code]}
                filter={total.filter}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Head({ report: { measures, dimensions } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const hasParts = ({ unit }: MeasureView) => unit === 'seconds';
  return (
    <thead>
      <tr>
        {dimensions.map((dimension) => (
          <th key={dimension.code} scope="col" rowSpan={2}>
            {words.dimension(dimension)}
          </th>
        ))}
        {measures.map((measure) => (
          <th
            key={measure.code}
            scope={hasParts(measure) ? 'colgroup' : 'col'}
            {...(hasParts(measure) ? { colSpan: statistics.length + 1 } : { rowSpan: 2 })}
            title={words.formula(measure)}
          >
            {words.measure(measure)}
          </th>
        ))}
      </tr>
      <tr>
        {measures.filter(hasParts).flatMap(({ code }) =>
          [...statistics, 'counted' as const].map((part) => (
            <th key={`${code} ${part}`} scope="col">
              {t(`statistic.${part}`)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function RowNames({ report: { dimensions }, row: { cells } }: { report: Report; row: ReportRow }) {
  const words = useReportWords();
  return dimensions.map((dimension, at) => {
    const cell = cells[at];
    if (!cell) return null;
    return (
      <th key={dimension.code} scope="row" data-missing={cell.key === null || undefined}>
        {words.cell(dimension, cell)}
        {cell.context !== null && <span className="yt-quiet"> {cell.context}</span>}
      </th>
    );
  });
}
