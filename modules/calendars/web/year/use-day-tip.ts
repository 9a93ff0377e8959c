import type { SyntheticEvent } from 'react';
import { useState } from 'react';

interface Tip {
  date: string;
  /** Place of the day's cell within the year. */
  place: { left: number; top: number; width: number; height: number };
}

/** Which day is pointed at or stood on, and where. One tip for all 365 of them: as many tooltips would be slow. */
export function useDayTip() {
  const [tip, show] = useState<Tip | null>(null);
  const point = ({ target, currentTarget }: SyntheticEvent<HTMLElement>) => {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-date]') : null;
    const date = cell?.dataset['date'];
    if (!cell || date === undefined) return show(null);
    const year = currentTarget.getBoundingClientRect();
    const { left, top, width, height } = cell.getBoundingClientRect();
    return show({ date, place: { left: left - year.left, top: top - year.top, width, height } });
  };
  return { tip, point, hide: () => show(null) };
}
