import { useState } from 'react';
import { useHotkeys } from '../use-hotkeys.ts';

export interface RowKeysFor {
  /** Of the rows that can be walked, in their order: one stands on a row, wherever it goes. */
  ids: readonly string[];
  /** Index of the row that is open beside the list, -1 for none. */
  opened: number;
  reveal: (index: number) => void;
  onOpen: (index: number) => void;
  onOpenPage: (index: number) => void;
  onClose: () => void;
  onMark: (index: number) => void;
  /** Marks all from the one that was marked last. */
  onMarkTo: (index: number) => void;
}

/** Walking a list by keys: j k ↓ ↑ move, Enter opens, o opens as a page, x marks, X marks all from the one before, Esc closes. Gives the row they stand on. */
export function useRowKeys(table: RowKeysFor): { at: number; stand: (index: number) => void } {
  const [standing, standOn] = useState<string>();
  const at = standing === undefined ? -1 : table.ids.indexOf(standing);
  const stand = (index: number) => standOn(table.ids[index]);
  const move = (step: number) => {
    const from = table.opened >= 0 ? table.opened : at;
    const next = Math.max(0, Math.min(table.ids.length - 1, from + step));
    if (table.ids.length === 0) return;
    stand(next);
    table.reveal(next);
    if (table.opened >= 0) table.onOpen(next);
  };
  const onRow = (act: (index: number) => void) => () => (at >= 0 ? act(at) : undefined);
  useHotkeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    Enter: onRow(table.onOpen),
    o: onRow(table.onOpenPage),
    x: onRow(table.onMark),
    X: onRow(table.onMarkTo),
    Escape: table.onClose,
  });
  return { at, stand };
}
