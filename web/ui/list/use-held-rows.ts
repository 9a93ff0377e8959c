import { useCallback, useState } from 'react';
import type { List } from '../../api/use-list.ts';
import { heldRows, type HeldRows } from './held-rows.ts';

export interface HeldList<Row> extends Omit<HeldRows<Row>, 'rows'> {
  list: List<Row>;
  /** Shows the list as it is now. */
  take: () => void;
}

interface Held<Row> extends HeldRows<Row> {
  question: string;
  source: readonly Row[];
}

/** A live list that does not jump under the reader's hand: what came waits until they take it. */
export function useHeldRows<Row>(list: List<Row>, idOf: (row: Row) => string): HeldList<Row> {
  const question = JSON.stringify([list.source?.params, list.source?.query]);
  const [held, hold] = useState<Held<Row>>({ ...asItIs<Row>([]), question });
  // looked at while drawing, so that no row is drawn at a place that it loses at once
  if (!list.isStale && (held.source !== list.rows || held.question !== question)) {
    const isSame = held.question === question && held.rows.length > 0;
    const next = isSame ? heldRows(held.rows, list.rows, idOf) : asItIs(list.rows);
    hold({ ...next, question, source: list.rows });
  }
  const { rows } = list;
  const take = useCallback(() => hold({ ...asItIs(rows), question }), [rows, question]);
  const { come, gone } = held;
  return { list: { ...list, rows: list.isStale ? rows : held.rows }, come, gone, take };
}

function asItIs<Row>(rows: readonly Row[]) {
  return { rows, source: rows, come: 0, gone: new Set<string>() };
}
