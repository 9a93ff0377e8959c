import type { Report, ReportRow } from '../../report.contract.ts';
import { valueOf } from './figure-value.ts';
import type { Statistic } from './statistics.ts';

export interface Sorting {
  measure: string;
  direction: 'ascending' | 'descending';
}

/** `-count`: the most first. Undefined: in the report's own order. */
export function sortingOf(asked: string | undefined, { measures }: Report): Sorting | undefined {
  const code = asked?.replace(/^-/, '');
  if (asked === undefined || !measures.some((measure) => measure.code === code)) return undefined;
  return { measure: code ?? '', direction: asked.startsWith('-') ? 'descending' : 'ascending' };
}

/** What a press on a measure's head asks for next: the most first, then the least first, then the report's own order. */
export function nextSort(measure: string, sorting: Sorting | undefined): string | undefined {
  if (sorting?.measure !== measure) return `-${measure}`;
  return sorting.direction === 'descending' ? measure : undefined;
}

/** What is not known stands last either way. */
export function sortedRows(
  rows: readonly ReportRow[],
  sorting: Sorting | undefined,
  statistic: Statistic,
): readonly ReportRow[] {
  if (!sorting) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const amountOf = ({ figures }: ReportRow) => valueOf(figures[sorting.measure], statistic);
  return rows.toSorted((one, other) => {
    const [left, right] = [amountOf(one), amountOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
