import { isNumberByName, isTextList, recall, useRemembered } from '../use-remembered.ts';
import { columnsInOrder } from './column-order.ts';
import type { Column } from './column.ts';

/** Columns that the address names, in place of those that the browser remembers. */
export interface ColumnsAsked {
  keys: readonly string[] | undefined;
  ask: (keys: readonly string[]) => void;
}

export interface ColumnChoice<Row> {
  /** In their order, with the widths that this person gave them. */
  shown: readonly Column<Row>[];
  /** Those that may be taken away or brought in. */
  optional: readonly Column<Row>[];
  isShown: (column: Column<Row>) => boolean;
  toggle: (column: Column<Row>) => void;
  arrange: (keys: readonly string[]) => void;
  /** Undefined: as wide as it comes. */
  widen: (column: Column<Row>, width: number | undefined) => void;
}

/** Which columns this person sees of a table, in which order and how wide, remembered under its name. */
export function useColumns<Row>(
  name: string,
  columns: readonly Column<Row>[],
  asked: ColumnsAsked | undefined,
): ColumnChoice<Row> {
  const atFirst = columns.filter(({ shown }) => shown !== 'at_wish').map(({ key }) => key);
  const [remembered, remember] = useRemembered<string[]>(columnsName(name), atFirst, isTextList);
  const [widths, rememberWidths] = useRemembered<Record<string, number>>(`widths.${name}`, {}, isNumberByName);
  const keys = asked?.keys ?? remembered;
  const shown = columnsInOrder(columns, keys);
  const arrange = (next: readonly string[]) => (asked?.keys ? asked.ask(next) : remember([...next]));
  const shownKeys = shown.map(({ key }) => key);
  return {
    shown: shown.map((column) => widened(column, widths[column.key])),
    optional: columns.filter((column) => column.shown !== 'always'),
    isShown: ({ key }) => shownKeys.includes(key),
    toggle: ({ key }) =>
      arrange(shownKeys.includes(key) ? shownKeys.filter((one) => one !== key) : [...shownKeys, key]),
    arrange,
    widen: ({ key }, width) => {
      const { [key]: _before, ...others } = widths;
      rememberWidths(width === undefined ? others : { ...others, [key]: width });
    },
  };
}

/** Those that this browser remembers of a table; undefined: none were chosen. */
export function columnsRemembered(name: string): string[] | undefined {
  return recall(columnsName(name), isTextList);
}

function columnsName(name: string): string {
  return `columns.${name}`;
}

function widened<Row>(column: Column<Row>, width: number | undefined): Column<Row> {
  return width === undefined ? column : { ...column, width };
}
