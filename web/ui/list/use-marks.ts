import { useRef } from 'react';

interface Marking {
  /** Ids of the rows, in their order. */
  ids: readonly string[];
  marked: ReadonlySet<string> | undefined;
  onMark: ((ids: ReadonlySet<string>) => void) | undefined;
}

/** Marking rows one by one, or all from the one that was marked last. */
export function useMarks({ ids, marked = new Set(), onMark }: Marking) {
  const last = useRef<string>(undefined);
  const mark = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    last.current = id;
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    onMark?.(next);
  };
  const markTo = (index: number) => {
    const from = last.current === undefined ? -1 : ids.indexOf(last.current);
    if (from === -1) {
      mark(index);
      return;
    }
    const between = ids.slice(Math.min(from, index), Math.max(from, index) + 1);
    last.current = ids[index];
    onMark?.(new Set([...marked, ...between]));
  };
  return { mark, markTo };
}
