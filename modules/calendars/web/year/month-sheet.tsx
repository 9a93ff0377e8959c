import { useTranslation } from 'react-i18next';
import { weekdays } from '../../../../kernel/working-time/definition.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { CalendarDay } from '../../calendar.contract.ts';
import { markOf } from './day-mark.ts';
import type { YearMonth } from './year-months.ts';

interface MonthSheetProps {
  month: YearMonth;
  /** The day that the keyboard stands on, whatever its month. */
  at: string | undefined;
  wordsFor: (day: CalendarDay) => readonly string[];
}

export function MonthSheet({ month: { month, weeks }, at, wordsFor }: MonthSheetProps) {
  const { t } = useTranslation('calendars');
  const format = useFormat();
  return (
    <table role="grid" aria-label={format.month(month)} className="yt-month">
      <caption>{format.month(month)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`weekdayShort.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ key, days }) => (
          <tr key={key}>
            {days.map((day, index) =>
              day ? (
                <td
                  key={day.date}
                  data-date={day.date}
                  data-reason={markOf(day)}
                  data-closed={day.hours.length === 0 || undefined}
                  tabIndex={day.date === at ? 0 : -1}
                >
                  {Number(day.date.slice(8))}
                  <span className="yt-unseen">{wordsFor(day).join(' ')}</span>
                </td>
              ) : (
                <td key={weekdays[index]} aria-hidden="true" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
