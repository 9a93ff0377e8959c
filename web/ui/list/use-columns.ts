import { isTextList, useRemembered } from '../use-remembered.ts';
import type { Column } from './column.ts';

export interface ColumnChoice<Row> {
  shown: readonly Column<Row>[];
  /** Those that may be taken away or brought in. */
  optional: readonly Column<Row>[];
  isShown: (column: Column<Row>) => boolean;
  toggle: (column: Column<Row>) => void;
}

/** Which columns this person sees of a table, remembered under its name. */
export function useColumns<Row>(name: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const atFirst = columns.filter(({ shown }) => shown !== 'at_wish').map(({ key }) => key);
  const [keys, remember] = useRemembered<string[]>(`columns.${name}`, atFirst, isTextList);
  const isShown = (column: Column<Row>) => column.shown === 'always' || keys.includes(column.key);
  return {
    shown: columns.filter(isShown),
    optional: columns.filter(({ shown }) => shown !== 'always'),
    isShown,
    toggle: ({ key }) => remember(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]),
  };
}
