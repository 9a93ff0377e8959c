import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../calendar.contract.ts';
import { dayMarks, markOf } from './day-mark.ts';

/** What colour and shape mean, and how many such days the year has. */
export function YearLegend({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendars');
  const counts = Map.groupBy(days, markOf);
  return (
    <ul className="yt-year-legend">
      {dayMarks
        .filter((mark) => counts.has(mark))
        .map((mark) => (
          <li key={mark}>
            <span
              className="yt-day"
              data-reason={mark}
              data-closed={mark === 'day_off' || undefined}
              aria-hidden="true"
            >
              15
            </span>
            {t(`reason.${mark}`)}
            <span className="yt-quiet">{t('year.days', { count: counts.get(mark)?.length ?? 0 })}</span>
          </li>
        ))}
    </ul>
  );
}
