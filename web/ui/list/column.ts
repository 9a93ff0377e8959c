import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  /** Stable: the column choice is remembered under it. */
  key: string;
  title: string;
  /** Pixels; the columns without one share what is left. */
  width?: number;
  align?: 'start' | 'end';
  /** The endpoint's names for sorting by it: only those that the contract has (an index stands behind each). */
  sort?: ColumnSort;
  /** `always` cannot be taken away; `at_wish` is hidden until chosen. */
  shown?: 'always' | 'at_first' | 'at_wish';
  /** While a row stands open beside a narrow list: not shown, as the row says it itself. */
  beside?: 'away';
  /** Holds buttons and no facts: it stays out of the file that a table is taken away as. */
  isActs?: boolean;
  render: (row: Row) => ReactNode;
}

/** Value of `sort` for either direction: `{ descending: 'recordedAt' }`. */
export interface ColumnSort {
  ascending?: string;
  descending?: string;
}

/** Narrowest that a column without a width becomes before the table scrolls sideways. */
const leastWidth = 180;

export function widthOf<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, { width = leastWidth }) => sum + width, 0);
}

export function directionOf(column: ColumnSort | undefined, sort: string | undefined): keyof ColumnSort | undefined {
  if (!column || sort === undefined) return undefined;
  if (sort === column.ascending) return 'ascending';
  return sort === column.descending ? 'descending' : undefined;
}

/** A press on the head sorts by the column; another turns it round, where both directions exist. */
export function nextSort(column: ColumnSort, sort: string | undefined): string {
  const other = directionOf(column, sort) === 'ascending' ? column.descending : column.ascending;
  return other ?? column.ascending ?? column.descending ?? '';
}
