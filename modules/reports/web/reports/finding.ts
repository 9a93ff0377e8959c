import { isSpread } from '../../../../kernel/measures.ts';
import type { TFunction } from 'i18next';
import { comparisonKinds, type Report, type ReportRow } from '../../report.contract.ts';
import { changeOf } from './change-of.ts';
import { addsUp, comparedFigure, valueOf, type Shown } from './figure-value.ts';
import type { ReportWords } from './report-words.ts';
import { isRound } from './time-words.ts';

export interface Teller {
  t: TFunction;
  words: ReportWords;
  /** As it is said before a measure, `本月`; null: of all time. */
  period: string | null;
  /** The place in time in which today lies, as the report's only time axis writes it; it is not over yet. */
  current: string | null;
}

/** What is most worth saying of a report, in a sentence: the value, its change, and what has the largest part in it. */
export function findingOf(report: Report, shown: Shown, teller: Teller): string {
  const { t } = teller;
  const value = valueOf(report.total.figures[shown.measure.code], shown.statistic);
  if (value === null) return t('reports:finding.unknown', { measure: measureWords(shown, teller) });
  const changed = changeWords(report, shown, { teller, value });
  if (changed === null && isCourse(report)) return stepWords(report, shown, teller) ?? headWords(shown, value, teller);
  return headWords(shown, value, teller) + (changed ?? '') + (largestWords(report, shown, { teller, value }) ?? '');
}

/** One place in time follows the other: a course, not parts to compare. */
export function isCourse({ dimensions }: Report): boolean {
  const [first] = dimensions;
  return dimensions.length === 1 && first !== undefined && first.kind === 'time' && !isRound(first.grain);
}

function headWords(shown: Shown, value: number, { t, words, period, ...rest }: Teller): string {
  const said = {
    measure: measureWords(shown, { t, words, period, ...rest }),
    value: words.value(shown.measure.unit, value),
  };
  return period === null ? t('reports:finding.always', said) : t('reports:finding.head', { ...said, period });
}

function measureWords({ measure, statistic }: Shown, { t, words }: Teller): string {
  const name = words.measure(measure);
  if (!isSpread(measure.unit)) return name;
  return t('reports:chart.statistic', { name, statistic: t(`reports:statistic.${statistic}`) });
}

interface Valued {
  teller: Teller;
  value: number;
}

/** Against the first period that it is compared with and that has a value; null: against none. */
function changeWords({ total }: Report, shown: Shown, { teller, value }: Valued): string | null {
  const { t, words } = teller;
  const { measure, statistic } = shown;
  for (const kind of comparisonKinds) {
    const other = valueOf(comparedFigure(total, kind, measure.code), statistic);
    if (other === null) continue;
    const than = t(`reports:than.${kind}`);
    const step = value - other;
    if (words.difference(measure.unit, Math.abs(step)) === words.difference(measure.unit, 0))
      return t('reports:finding.same', { than });
    const difference = words.difference(measure.unit, Math.abs(step));
    const { direction, share } = changeOf(measure, value, other);
    const text = { than, difference, percent: share === null ? '' : words.percent(Math.abs(share)) };
    return t(`reports:finding.${direction}${share === null ? '' : 'By'}`, text);
  }
  return null;
}

/** The last step of a course: of the two last places in time that are over. */
function stepWords(report: Report, shown: Shown, { t, words, current, ...rest }: Teller): string | null {
  const { measure, statistic } = shown;
  const points = report.rows.flatMap((row) => {
    const [cell, value] = [row.cells[0], valueOf(row.figures[measure.code], statistic)];
    return cell && cell.key !== null && cell.key !== current && value !== null ? [{ cell, value }] : [];
  });
  const [before, last] = points.slice(-2);
  const [dimension] = report.dimensions;
  if (!before || !last || !dimension) return null;
  const step = last.value - before.value;
  const said = {
    name: words.cell(dimension, last.cell),
    before: words.cell(dimension, before.cell),
    measure: measureWords(shown, { t, words, current, ...rest }),
    value: words.value(measure.unit, last.value),
    difference: words.difference(measure.unit, Math.abs(step)),
  };
  if (said.difference === words.difference(measure.unit, 0)) return t('reports:chart.same', said);
  return t(step > 0 ? 'reports:chart.higher' : 'reports:chart.lower', said);
}

/** The part with the most; null: there are not two of which something is known, or they are a course. */
function largestWords(report: Report, shown: Shown, { teller, value }: Valued): string | null {
  if (report.dimensions.length === 0 || isCourse(report)) return null;
  const { t, words } = teller;
  const [largest, second] = partsOf(report, shown, words).toSorted((one, other) => other.amount - one.amount);
  if (!largest || !second || largest.amount === 0) return null;
  const said = { name: largest.name, value: words.value(shown.measure.unit, largest.amount) };
  if (!addsUp(report, shown.measure) || value === 0) return t('reports:finding.highest', said);
  return t('reports:finding.most', { ...said, share: words.percent(largest.amount / value) });
}

interface NamedAmount {
  name: string;
  amount: number;
}

/** The rows by their names; what adds up is told over all of a course, and not by its months. */
function partsOf(report: Report, shown: Shown, words: ReportWords): NamedAmount[] {
  const isOverTime = addsUp(report, shown.measure) && report.dimensions.some(({ kind }) => kind === 'key');
  const parts = new Map<string, number>();
  for (const { cells, figures } of telling(report, shown)) {
    const labels = report.dimensions.flatMap((dimension, at) => {
      const cell = cells[at];
      return cell && !(isOverTime && dimension.kind === 'time') ? words.cell(dimension, cell) : [];
    });
    const amount = valueOf(figures[shown.measure.code], shown.statistic) ?? 0;
    parts.set(labels.join(' · '), (parts.get(labels.join(' · ')) ?? 0) + amount);
  }
  return [...parts].map(([name, amount]) => ({ name, amount }));
}

/** A rate of three tickets is an accident: rows count that hold at least a fiftieth of all, and five. */
function telling(report: Report, { measure }: Shown): ReportRow[] {
  const known = report.rows.filter(({ cells }) => cells.every(({ key }) => key !== null));
  const weightOf = ({ figures }: Pick<ReportRow, 'figures'>) =>
    figures[measure.code]?.among ?? figures[measure.code]?.counted ?? 0;
  if (addsUp(report, measure)) return known;
  const least = Math.max(5, weightOf(report.total) / 50);
  const weighty = known.filter((row) => weightOf(row) >= least);
  return weighty.length > 1 ? weighty : known;
}
