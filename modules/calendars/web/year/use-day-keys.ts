import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import type { CalendarDay } from '../../calendar.contract.ts';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The year is one tab stop: arrows go from day to day and from week to week, also into the next month. */
export function useDayKeys(year: RefObject<HTMLElement | null>, days: readonly CalendarDay[]) {
  const [stood, stand] = useState(0);
  const at = Math.min(stood, days.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const day = step === undefined ? undefined : days[at + step];
    if (!day) return;
    event.preventDefault();
    year.current?.querySelector<HTMLElement>(`[data-date="${day.date}"]`)?.focus();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = days.findIndex(({ date }) => date === target.dataset['date']);
    if (index >= 0) stand(index);
  };
  return { date: days[at]?.date, onKeyDown, onFocus };
}
