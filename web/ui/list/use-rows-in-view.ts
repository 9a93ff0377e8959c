import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { rowHeight } from '../theme/tokens.ts';

/** Rows drawn above and below those that are seen, so that fast scrolling shows no gaps. */
const spareRows = 10;

export interface RowsInView {
  from: number;
  to: number;
  /** Height of what is not drawn, in pixels. */
  above: number;
  below: number;
  /** Scrolls as little as needed to show a row. */
  reveal: (index: number) => void;
}

/** Draws only the rows in sight, however many there are; all rows are of one height. */
export function useRowsInView(frame: RefObject<HTMLElement | null>, rows: number): RowsInView {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame]);
  const reveal = useCallback((index: number) => revealRow(frame.current, index), [frame]);
  const from = Math.max(0, Math.min(rows, Math.floor(view.top / rowHeight) - spareRows));
  const to = Math.min(rows, Math.ceil((view.top + view.height) / rowHeight) + spareRows);
  return { from, to, above: from * rowHeight, below: Math.max(0, rows - to) * rowHeight, reveal };
}

/** The sticky head covers the first row's height of the frame. */
function revealRow(frame: HTMLElement | null, index: number): void {
  if (!frame) return;
  const top = index * rowHeight;
  const lowest = frame.scrollTop + frame.clientHeight - 2 * rowHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top > lowest) frame.scrollTop = top - frame.clientHeight + 2 * rowHeight;
}
