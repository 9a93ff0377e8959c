import type { Page } from '../../kernel/page.ts';
import type { Tx } from '../database/tx.ts';
import type { Route } from './register.ts';

/** What a column's values are, so that a sheet gets real types and people read words instead of codes. */
export type ExportKind =
  | { as: 'text' | 'phone' | 'number' | 'instant' | 'day' | 'yes_no' }
  /** A code whose words stand below this text key. */
  | { as: 'word'; below: string };

export interface ExportColumn<Row = never> {
  /** As the table on the screen calls it. */
  key: string;
  label: { textKey: string } | { words: string };
  kind: ExportKind;
  valueOf(row: Row): string | number | boolean | null;
}

/** A table of a screen that can be taken away as a file: what its list answers, page by page, with the same walls and filters. */
export interface TableExport {
  /** As its screen is called: `contacts`. */
  name: string;
  /** The list behind it: its permission, its query, its use case. */
  list: Route;
  columns: readonly ExportColumn[];
  /** Columns that a provider has added (custom fields). */
  ownColumns?(tx: Tx): Promise<readonly ExportColumn[]>;
}

interface Definition<Row> extends Omit<TableExport, 'columns' | 'ownColumns' | 'list'> {
  list: Route;
  /** For the row's type: the list's use case. */
  rowOf: (tx: Tx, input: never) => Promise<Page<Row>>;
  columns: readonly ExportColumn<Row>[];
  ownColumns?(tx: Tx): Promise<readonly ExportColumn<Row>[]>;
}

/** Checks the columns against the list's rows, then forgets their type: registers hold tables of all kinds. */
export function tableExport<Row>({ rowOf: _, ...definition }: Definition<Row>): TableExport {
  return definition as TableExport;
}
