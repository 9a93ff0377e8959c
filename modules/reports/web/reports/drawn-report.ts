import type { ChartDrawn, ChartKind, ChartPoint, ChartSeries } from '../../../../web/ui/chart/chart.tsx';
import { comparisonKinds, type ComparisonKind, type Report, type ReportRow } from '../../report.contract.ts';
import { addsUp, comparedFigure, valueOf, type Shown } from './figure-value.ts';
import { withRest, type RestOf } from './grouped-rest.ts';
import { recordsPath } from './records-path.ts';
import type { ReportWords } from './report-words.ts';
import { isRound } from './time-words.ts';

export interface Pen {
  words: ReportWords;
  /** How so many others are called that are drawn together. */
  rest: (many: number) => string;
  /** How the value of this period, and of those that it is compared with, is called. */
  periodNames: Record<ComparisonKind | 'this', string>;
  /** More bars than these are drawn together. */
  mostBars: number;
}

/** More lines or layers than these nobody tells apart. */
const mostSeries = 6;
/** These read in an order of their own, others by their size. */
const ordered = ['priority', 'status', 'kind', 'line'];

/** Which chart answers a question; null: the table says it better. */
export function chartKindOf(report: Report, { measure }: Shown): ChartKind | null {
  const [first, second, third] = report.dimensions;
  if (!first || third || report.rows.length === 0) return null;
  if (!second) {
    if (first.kind === 'key') return 'bars';
    return isRound(first.grain) || report.rows.length === 1 ? 'columns' : 'line';
  }
  if (first.kind === 'time' && second.kind === 'time') return 'heat';
  const additive = addsUp(report, measure);
  if (first.kind === 'time') {
    if (additive) return 'stacked_columns';
    return isRound(first.grain) ? 'grouped_columns' : 'line';
  }
  return additive ? 'stacked_bars' : 'grouped_bars';
}

/** What of a report is drawn; null: nothing, the table has it. */
export function drawnReport(report: Report, shown: Shown, pen: Pen): ChartDrawn | null {
  const kind = chartKindOf(report, shown);
  if (kind === null) return null;
  const words = (value: number) => pen.words.value(shown.measure.unit, value);
  if (report.dimensions.length === 1) return { kind, words, ...alongOne(report, shown, pen) };
  return { kind, words, ...(kind === 'heat' ? asField(report, shown, pen) : alongTwo(report, shown, pen)) };
}

type Laid = Pick<ChartDrawn, 'names' | 'series'>;

/** This period, and behind it those that it is compared with. */
function alongOne(report: Report, shown: Shown, pen: Pen): Laid {
  const [dimension] = report.dimensions;
  if (!dimension) return { names: [], series: [] };
  const point = { ...shown, facts: report.facts };
  const kinds = comparisonKinds.filter((kind) => report.comparisons[kind]);
  const bars = report.rows.map((row) => ({
    name: row.cells[0] ? pen.words.cell(dimension, row.cells[0]) : '',
    points: [pointOf(row, point), ...kinds.map((kind) => comparedPoint(row, kind, point))],
  }));
  const isByTime = dimension.kind === 'time';
  const known = bars.filter(({ points }) => points.some(({ value }) => value !== null));
  const sorted = ordered.includes(dimension.code) ? known : known.toSorted(mostFirst);
  const rest: RestOf = addsUp(report, shown.measure) ? pen.rest : null;
  const kept = isByTime ? bars : withRest(sorted, pen.mostBars, rest);
  const series = [pen.periodNames.this, ...kinds.map((kind) => pen.periodNames[kind])].map((name, at): ChartSeries => ({
    name,
    ...(at > 0 && { tone: 'quiet' }),
    points: kept.map(({ points }) => points[at] ?? nothing),
  }));
  return { names: kept.map(({ name }) => name), series };
}

/** The first dimension along the axis, the second as series. */
function alongTwo(report: Report, shown: Shown, pen: Pen): Laid {
  const [along, across] = report.dimensions;
  const [places = [], parts = []] = report.axes;
  if (!along || !across) return { names: [], series: [] };
  const pointAt = pointsOf(report, shown);
  const pile = parts.map((part) => ({
    name: pen.words.cell(across, part),
    points: places.map((place) => pointAt([place, part])),
  }));
  const own = new Set<object>(pile);
  const kept = withRest(pile, mostSeries, addsUp(report, shown.measure) ? pen.rest : null);
  const series = kept.map((one): ChartSeries => (own.has(one) ? one : { ...one, tone: 'rest' }));
  const most = along.kind === 'time' ? Infinity : pen.mostBars;
  return {
    names: places.slice(0, most).map((place) => pen.words.cell(along, place)),
    series: series.map((one) => ({ ...one, points: one.points.slice(0, most) })),
  };
}

/** The first dimension downwards, the second along. */
function asField(report: Report, shown: Shown, { words }: Pen): Laid {
  const [down, along] = report.dimensions;
  const [lines = [], columns = []] = report.axes;
  if (!down || !along) return { names: [], series: [] };
  const pointAt = pointsOf(report, shown);
  return {
    names: columns.map((column) => words.cell(along, column)),
    series: lines.map((line) => ({
      name: words.cell(down, line),
      points: columns.map((column) => pointAt([line, column])),
    })),
  };
}

/** What stands where two cells meet. */
function pointsOf({ facts, rows }: Report, shown: Shown): (cells: ReportRow['cells']) => ChartPoint {
  const known = new Map(rows.map((row) => [keyOf(row.cells), row]));
  return (cells) => {
    const row = known.get(keyOf(cells));
    return row ? pointOf(row, { ...shown, facts }) : nothing;
  };
}

const nothing: ChartPoint = { key: null, value: null };

function mostFirst(one: { points: readonly ChartPoint[] }, other: { points: readonly ChartPoint[] }): number {
  return (other.points[0]?.value ?? -1) - (one.points[0]?.value ?? -1);
}

/** What is drawn, of which records. */
interface Point extends Shown {
  facts: string;
}

function pointOf({ figures, filter }: ReportRow, { measure, statistic, facts }: Point): ChartPoint {
  const figure = figures[measure.code];
  const isThere = figure !== undefined && figure.counted > 0;
  return {
    key: isThere ? recordsPath(facts, filter, { counted: measure.code }) : null,
    value: valueOf(figure, statistic),
  };
}

function comparedPoint(row: ReportRow, kind: ComparisonKind, { measure, statistic, facts }: Point): ChartPoint {
  const other = row.compared?.[kind];
  if (!other) return nothing;
  return {
    key: recordsPath(facts, other.filter, { counted: measure.code }),
    value: valueOf(comparedFigure(row, kind, measure.code), statistic),
  };
}

function keyOf(cells: ReportRow['cells']): string {
  return cells.map(({ key }) => key ?? '').join('\u0000');
}
