import type { AnswerOf, Endpoint } from '../../kernel/contract.ts';
import type { Tx } from '../database/tx.ts';

/** What a column's values are, so that a sheet gets real types and people read words instead of codes. */
export type ExportKind =
  | { as: 'text' | 'phone' | 'number' | 'instant' | 'day' | 'yes_no' }
  /** A code whose words stand below this text key, or the first of these; one that has none is shown as it is. */
  | { as: 'word'; below: string | readonly string[] };

export interface ExportColumn<Row = never> {
  /** As the table on the screen calls it. */
  key: string;
  label: { textKey: string } | { words: string };
  kind: ExportKind;
  /** An instant as ISO with its zone, a day as `YYYY-MM-DD`; several codes, each with its word, stand in one cell. */
  valueOf(row: Row): string | number | boolean | readonly string[] | null;
}

/**
 * A table of a screen that can be taken away as a file (ORG-11): what its list answers, page by page, to whoever may ask
 * the list, with its filters, behind the same walls.
 */
export interface TableExport {
  /** As its screen's table is called: `contacts`. */
  name: string;
  /** What the file and its sheet are called: the table's title. */
  titleKey: string;
  /** The list behind it; its route says who may, its query what can be asked. */
  list: Endpoint;
  columns: readonly ExportColumn[];
  /** Columns that a provider has added (custom fields). */
  ownColumns?(tx: Tx): Promise<readonly ExportColumn[]>;
}

type RowOf<E> = AnswerOf<E> extends { items: readonly (infer Row)[] } ? Row : never;

interface Definition<E extends Endpoint> extends Omit<TableExport, 'list' | 'columns' | 'ownColumns'> {
  list: E;
  columns: readonly ExportColumn<RowOf<E>>[];
  ownColumns?(tx: Tx): Promise<readonly ExportColumn<RowOf<E>>[]>;
}

/** Checks the columns against the rows of the list, then forgets their type: registers hold tables of all kinds. */
export function tableExport<const E extends Endpoint>(definition: Definition<E>): TableExport {
  return definition;
}
