import { dayReasons, type CalendarDay, type DayReason } from '../../calendar.contract.ts';

/** As a day is drawn: by its reason; and by whose week it goes where that is not the calendar's own. */
export type DayMark = DayReason | 'own_week';

export const dayMarks: readonly DayMark[] = [...dayReasons, 'own_week'];

export function markOf({ reason, source }: CalendarDay): DayMark {
  const isOfWeek = reason === 'working_day' || reason === 'day_off';
  return isOfWeek && source !== 'template' ? 'own_week' : reason;
}
