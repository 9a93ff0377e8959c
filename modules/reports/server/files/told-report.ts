import { comparisonKinds, type Report } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';

/** What a file says of a report before its figures. */
export interface ToldReport {
  /** Who made it. */
  provider: string;
  title: string;
  /** What is most worth saying of it, in a sentence. */
  finding: string;
  /** Period, what it is compared with, what it is narrowed to, when it was made. */
  lines: readonly string[];
}

interface Told {
  provider: string;
  title: string | undefined;
  /** `客户：东海制造`. */
  narrowed: readonly string[];
  at: string;
}

export function toldReport(report: Report, words: FileWords, { provider, title, narrowed, at }: Told): ToldReport {
  const { period, comparisons } = report;
  const against = comparisonKinds.flatMap((kind) => {
    const other = comparisons[kind];
    const asked = {
      than: words.say(`reports:than.${kind}`),
      period: other && words.period({ ...other, timeZone: period.timeZone }),
    };
    return other ? [words.say('reports:file.against', asked)] : [];
  });
  return {
    provider,
    title: title ?? titleOf(report, words),
    finding: findingOf(report, words),
    lines: [
      words.say('reports:file.period', { period: words.period(period) }),
      ...against,
      ...narrowed,
      words.say('reports:file.made', { at, provider }),
    ],
  };
}

function titleOf({ measures, dimensions }: Report, words: FileWords): string {
  const between = words.say('reports:file.between');
  const measured = measures.map((measure) => words.measure(measure)).join(between);
  if (dimensions.length === 0) return measured;
  const by = dimensions.map((dimension) => words.dimension(dimension)).join(' × ');
  return words.say('reports:file.title', { measures: measured, by });
}

/** The first measure over all records, against the first period that it is compared with, and its largest part. */
function findingOf(report: Report, words: FileWords): string {
  const [measure] = report.measures;
  const value = measure && report.total.figures[measure.code]?.value;
  if (!measure || value === null || value === undefined)
    return measure ? words.say('reports:finding.unknown', { measure: words.measure(measure) }) : '';
  const head = words.say('reports:finding.always', {
    measure: words.measure(measure),
    value: words.value(measure.unit, value),
  });
  return head + changeOf(report, words, value) + largestOf(report, words);
}

function changeOf({ measures, total }: Report, words: FileWords, value: number): string {
  const [measure] = measures;
  if (!measure) return '';
  for (const kind of comparisonKinds) {
    const other = total.compared?.[kind]?.figures[measure.code]?.value ?? null;
    if (other === null) continue;
    const than = words.say(`reports:than.${kind}`);
    if (value === other) return words.say('reports:finding.same', { than });
    const step = Math.abs(value - other);
    const direction = value > other ? 'higher' : 'lower';
    if (measure.unit === 'share') {
      const difference = words.say('reports:chart.points', { value: words.value('count', step * 100) });
      return words.say(`reports:finding.${direction}`, { than, difference });
    }
    const difference = words.value(measure.unit, step);
    if (other === 0) return words.say(`reports:finding.${direction}`, { than, difference });
    const percent = words.value('share', step / other);
    return words.say(`reports:finding.${direction}By`, { than, difference, percent });
  }
  return '';
}

function largestOf({ rows, measures, dimensions }: Report, words: FileWords): string {
  const [measure] = measures;
  const [dimension] = dimensions;
  if (!measure || dimension?.kind !== 'key' || rows.length < 2) return '';
  const known = rows.filter(({ cells }) => cells.every(({ key }) => key !== null));
  const [most] = known.toSorted((one, other) => valueIn(other, measure.code) - valueIn(one, measure.code));
  if (!most || valueIn(most, measure.code) <= 0) return '';
  const name = dimensions.map((one, at) => words.cell(one, most.cells[at] ?? { key: null, name: null, context: null }));
  const said = { name: name.join(' · '), value: words.value(measure.unit, valueIn(most, measure.code)) };
  return words.say('reports:finding.highest', said);
}

function valueIn({ figures }: Report['rows'][number], code: string): number {
  return figures[code]?.value ?? 0;
}
