import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';

interface Place {
  row: number;
  column: number;
}

/**
 * Keys of a grid (WAI-ARIA authoring practices): one tab stop, arrows from cell to cell, Home and End within the row,
 * with Ctrl to the first and the last row. Cells carry `data-place="row-column"`.
 */
export function useCellKeys(grid: RefObject<HTMLElement | null>, { rows, columns }: { rows: number; columns: number }) {
  const [stood, stand] = useState<Place>({ row: 0, column: 0 });
  const at = within({ rows, columns }, stood);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = placeAfter(event, at, { rows, columns });
    if (!to || !placeOf(event.target)) return;
    event.preventDefault();
    const { row, column } = within({ rows, columns }, to);
    grid.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    if (place) stand(place);
  };
  return { at, handlers: { onKeyDown, onFocus } };
}

const pageRows = 10;

function placeAfter(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
): Place | undefined {
  const places: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - pageRows, column },
    PageDown: { row: row + pageRows, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  return places[key];
}

function within({ rows, columns }: { rows: number; columns: number }, { row, column }: Place): Place {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

function placeOf(target: EventTarget): Place | undefined {
  const [, row, column] = /^(\d+)-(\d+)$/.exec((target instanceof HTMLElement && target.dataset['place']) || '') ?? [];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
