import type { MeasureView } from '../../measure.contract.ts';
import type { ComparisonKind, FigureView, Report, ReportRow } from '../../report.contract.ts';
import type { Statistic } from './statistics.ts';

/** A measure as it is drawn and spoken of: of amounts, one of their statistics. */
export interface Shown {
  measure: MeasureView;
  statistic: Statistic;
}

/** Null: not known. */
export function valueOf(figure: FigureView | undefined, statistic: Statistic): number | null {
  return (figure?.spread ? figure.spread[statistic] : figure?.value) ?? null;
}

/** Of the same in another period; undefined: it was not asked for, or there is none such. */
export function comparedFigure(
  { compared }: Pick<ReportRow, 'compared'>,
  kind: ComparisonKind,
  code: string,
): FigureView | undefined {
  return compared?.[kind]?.figures[code];
}

/** Whether the values of the rows make up the value of the total: counts do, rates and times do not. */
export function addsUp({ total, rows, dimensions }: Report, { unit, code }: MeasureView): boolean {
  if (dimensions.some(({ isMultiple }) => isMultiple)) return false;
  if (unit === 'count' || unit === 'hours') return true;
  // a share of all: every row is divided by the same
  const among = total.figures[code]?.among;
  return unit === 'share' && rows.every(({ figures }) => figures[code]?.among === among);
}
