import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  /** Stable: the column choice is remembered under it. */
  key: string;
  title: string;
  /** Pixels; the columns without one share what is left. */
  width?: number;
  align?: 'start' | 'end';
  /** The name by which the endpoint sorts: only where the contract allows it (an index stands behind). */
  sort?: string;
  /** `always` cannot be taken away; `at_wish` is hidden until chosen. */
  shown?: 'always' | 'at_first' | 'at_wish';
  render: (row: Row) => ReactNode;
}

/** Narrowest that a column without a width becomes before the table scrolls sideways. */
const leastWidth = 180;

export function widthOf<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, { width = leastWidth }) => sum + width, 0);
}

/** `-openedAt` is `openedAt` descending. */
export function nextSort(sort: string | undefined, by: string): string {
  return sort === by ? `-${by}` : by;
}
