import { isSpread } from '../../../../kernel/measures.ts';
import type { MeasureView } from '../../measure.contract.ts';
import { comparisonKinds, type ComparisonKind, type Report } from '../../report.contract.ts';
import { addsUp } from './figure-value.ts';
import { statistics, type Statistic } from './statistics.ts';

/** A column of a measure: its value, a statistic of its amounts, its share of all, another period, the change to it. */
export type Part =
  | { as: 'value' }
  | { as: 'statistic'; statistic: Statistic }
  | { as: 'counted' }
  | { as: 'share' }
  | { as: 'other'; kind: ComparisonKind }
  | { as: 'change'; kind: ComparisonKind };

/** In the order in which they stand. */
export function partsOf(report: Report, measure: MeasureView): Part[] {
  const amounts = isSpread(measure.unit);
  const isDivided = report.dimensions.length > 0 && measure.unit !== 'share' && addsUp(report, measure);
  return [
    ...(amounts
      ? [...statistics.map((statistic): Part => ({ as: 'statistic', statistic })), { as: 'counted' } as const]
      : [{ as: 'value' } as const]),
    ...(isDivided ? [{ as: 'share' } as const] : []),
    ...comparisonKinds
      .filter((kind) => report.comparisons[kind])
      .flatMap((kind): Part[] => [
        { as: 'other', kind },
        { as: 'change', kind },
      ]),
  ];
}

export function nameOfPart(part: Part): string {
  switch (part.as) {
    case 'statistic':
      return part.statistic;
    case 'other':
    case 'change':
      return `${part.as}.${part.kind}`;
    default:
      return part.as;
  }
}
