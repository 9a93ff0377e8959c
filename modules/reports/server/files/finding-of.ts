import { isSpread } from '../../../../kernel/measures.ts';
import type { MeasureView } from '../../measure.contract.ts';
import { comparisonKinds, type FigureView, type Report, type ReportRow } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';

/**
 * The first measure over all records, against the first period that it is compared with, and its largest part: as the
 * page says it (`web/reports/finding.ts`), of times their median.
 */
export function findingOf(report: Report, words: FileWords): string {
  const [measure] = report.measures;
  if (!measure) return '';
  const value = valueOf(report.total.figures[measure.code]);
  const name = nameOf(measure, words);
  if (value === null) return words.say('reports:finding.unknown', { measure: name });
  const head = words.say('reports:finding.always', { measure: name, value: words.value(measure.unit, value) });
  return head + changeOf(report, words, { measure, value }) + largestOf(report, words, measure);
}

function nameOf(measure: MeasureView, words: FileWords): string {
  const name = words.measure(measure);
  if (!isSpread(measure.unit)) return name;
  return words.say('reports:chart.statistic', { name, statistic: words.say('reports:statistic.median') });
}

function valueOf(figure: FigureView | undefined): number | null {
  return (figure?.spread ? figure.spread.median : figure?.value) ?? null;
}

interface Measured {
  measure: MeasureView;
  value: number;
}

/** So many times what it was, and a percentage is no help any more. */
const mostTimes = 10;

function changeOf({ total }: Report, words: FileWords, { measure, value }: Measured): string {
  for (const kind of comparisonKinds) {
    const other = valueOf(total.compared?.[kind]?.figures[measure.code]);
    if (other === null) continue;
    const than = words.say(`reports:than.${kind}`);
    const step = Math.abs(value - other);
    const difference = differenceOf(measure, step, words);
    if (difference === differenceOf(measure, 0, words)) return words.say('reports:finding.same', { than });
    const direction = value > other ? 'higher' : 'lower';
    if (isOfPercent(measure) || step >= Math.abs(other) * mostTimes)
      return words.say(`reports:finding.${direction}`, { than, difference });
    const percent = words.value('share', step / Math.abs(other));
    return words.say(`reports:finding.${direction}By`, { than, difference, percent });
  }
  return '';
}

function isOfPercent({ unit }: Pick<MeasureView, 'unit'>): boolean {
  return unit === 'share' || unit === 'ratio';
}

/** Shares differ by points, not by percent. */
function differenceOf({ unit }: MeasureView, step: number, words: FileWords): string {
  if (!isOfPercent({ unit })) return words.value(unit, step);
  return words.say('reports:chart.points', { value: words.value('count', step * 100) });
}

function largestOf({ rows, dimensions, total }: Report, words: FileWords, { code, unit }: MeasureView): string {
  if (rows.length < 2 || dimensions.some(({ kind }) => kind !== 'key')) return '';
  const amountOf = ({ figures }: ReportRow) => valueOf(figures[code]) ?? 0;
  const known = rows.filter(({ cells }) => cells.every(({ key }) => key !== null));
  const isSum = unit === 'count' || unit === 'hours';
  const [most] = (isSum ? known : weighty(known, total, code)).toSorted(
    (one, other) => amountOf(other) - amountOf(one),
  );
  if (!most || amountOf(most) <= 0) return '';
  const name = dimensions.map((one, at) => words.cell(one, most.cells[at] ?? { key: null, name: null, context: null }));
  return words.say('reports:finding.highest', { name: name.join(' · '), value: words.value(unit, amountOf(most)) });
}

/** A rate of three tickets is an accident: rows count that hold at least a fiftieth of all, and five. */
function weighty(rows: readonly ReportRow[], total: Report['total'], code: string): readonly ReportRow[] {
  const weightOf = ({ figures }: Report['total']) => figures[code]?.among ?? figures[code]?.counted ?? 0;
  const least = Math.max(5, weightOf(total) / 50);
  const found = rows.filter((row) => weightOf(row) >= least);
  return found.length > 1 ? found : rows;
}
