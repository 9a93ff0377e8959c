import { useTranslation } from 'react-i18next';
import { dayReasons, type CalendarDay } from '../../calendar.contract.ts';

/** What colour and shape mean, and how many such days the year has. */
export function YearLegend({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendars');
  const counts = Map.groupBy(days, ({ reason }) => reason);
  return (
    <ul className="yt-year-legend">
      {dayReasons
        .filter((reason) => counts.has(reason))
        .map((reason) => (
          <li key={reason}>
            <span
              className="yt-day"
              data-reason={reason}
              data-closed={reason === 'day_off' || undefined}
              aria-hidden="true"
            >
              15
            </span>
            {t(`reason.${reason}`)}
            <span className="yt-quiet">{t('year.days', { count: counts.get(reason)?.length ?? 0 })}</span>
          </li>
        ))}
    </ul>
  );
}
