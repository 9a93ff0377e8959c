import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';

/** When whoever works by the calendar is at work next, in milliseconds; null: they are now, or nobody knows when. */
export function openingAfter(calendar: WorkingCalendar, now: number): number | null {
  const stretch = calendar.stretchAt(now);
  return stretch === null || stretch.opens <= now ? null : stretch.opens;
}
