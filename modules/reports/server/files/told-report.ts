import { comparisonKinds, type Report } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';
import { findingOf } from './finding-of.ts';

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
