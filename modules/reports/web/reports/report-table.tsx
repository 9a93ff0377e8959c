import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { Report, ReportRow } from '../../report.contract.ts';
import { FigureCells, type Line } from './figure-cells.tsx';
import { partsOf } from './report-parts.ts';
import { ReportTableHead } from './report-table-head.tsx';
import { sortedRows, sortingOf } from './sorted-rows.ts';
import type { Statistic } from './statistics.ts';
import { useReportWords } from './use-report-words.ts';

/** More rows nobody reads on screen; a file has them all. */
const mostRows = 500;

interface ReportTableProps {
  report: Report;
  statistic: Statistic;
}

/** Every figure, with what it lacks; each leads to the records behind it. Also what the chart says, for who can't see it. */
export function ReportTable({ report, statistic }: ReportTableProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const sorting = sortingOf(one(useUrlState().values['sort']), report);
  const { rows, total, dimensions } = report;
  const shown = sortedRows(rows, sorting, statistic).slice(0, mostRows);
  return (
    <>
      {/* what scrolls must be reached by keys */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="yt-report-frame" tabIndex={0} role="region" aria-label={t('table.label')}>
        <table className="yt-report-table" aria-label={t(`title.${report.facts}`)}>
          <ReportTableHead report={report} sorting={sorting} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.cells.map(({ key }) => key ?? '').join(' ')}>
                <RowNames report={report} row={row} />
                <Figures report={report} line={row} statistic={statistic} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={Math.max(1, dimensions.length)}>
                {t('total')}
              </th>
              <Figures report={report} line={total} statistic={statistic} />
            </tr>
          </tfoot>
        </table>
      </div>
      {rows.length > mostRows && (
        <p className="yt-quiet">
          {t('table.first', { most: format.number(mostRows), all: format.number(rows.length) })}
        </p>
      )}
    </>
  );
}

function Figures({ report, line, statistic }: ReportTableProps & { line: Line }) {
  return report.measures.map((measure) => (
    <Fragment key={measure.code}>
      <FigureCells
        measure={measure}
        parts={partsOf(report, measure)}
        line={line}
        facts={report.facts}
        total={report.total.figures[measure.code]}
        statistic={statistic}
      />
    </Fragment>
  ));
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
