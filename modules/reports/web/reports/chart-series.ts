import type { MeasureView } from '../../measure.contract.ts';
import type { FigureView, Report, Spread } from '../../report.contract.ts';
import type { Statistic } from './statistics.ts';
import type { ReportWords } from './use-report-words.ts';

/** More bars than these say nothing any more; the table has them all. */
export const mostBars = 20;

/** What of one measure is drawn: one value a row. */
export interface Series {
  measure: MeasureView;
  statistic: Statistic;
  points: { key: string; label: string; isKnown: boolean; value: number | null }[];
  total: number | null;
}

interface Drawn {
  measure: MeasureView;
  statistic: Statistic;
}

export function seriesOf(report: Report, { measure, statistic }: Drawn, words: ReportWords): Series {
  const { rows, total, dimensions } = report;
  const points = rows.slice(0, mostBars * (isCourse(report) ? Infinity : 1)).map(({ cells, figures }, index) => {
    const labels = cells.flatMap((cell, at) => (dimensions[at] ? words.cell(dimensions[at], cell) : []));
    const isKnown = cells.every(({ key }) => key !== null);
    return { key: String(index), label: labels.join(' · '), isKnown, value: valueOf(figures[measure.code], statistic) };
  });
  return { measure, statistic, points, total: valueOf(total.figures[measure.code], statistic) };
}

/** Months follow each other: a course, not parts to compare. */
export function isCourse({ dimensions }: Report): boolean {
  return dimensions.length === 1 && dimensions[0]?.grain === 'month';
}

function valueOf(figure: FigureView | undefined, statistic: keyof Spread): number | null {
  return (figure?.spread ? figure.spread[statistic] : figure?.value) ?? null;
}
