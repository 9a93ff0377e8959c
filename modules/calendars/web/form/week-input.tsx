import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { weekdays, type Week } from '../../../../kernel/working-time/definition.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { faultsWithin } from '../../../../web/ui/form/field.ts';
import './calendar-form.css';
import { HoursInput } from './hours-input.tsx';
import { hasSameHours } from '../list/week-stretches.ts';

/** Hours of each weekday. */
export function WeekInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('calendars');
  // what the form was given: its field holds nothing else
  const week = (value ?? {}) as Week;
  return (
    <div id={id} role="group" aria-label={t('calendar.week')} className="yt-week">
      {weekdays.map((weekday, index) => {
        const before = weekdays[index - 1];
        return (
          <div key={weekday} className="yt-week-day">
            <span>{t(`weekday.${weekday}`)}</span>
            <HoursInput
              label={t(`weekday.${weekday}`)}
              hours={week[weekday] ?? []}
              onChange={(hours) => onChange?.({ ...week, [weekday]: hours })}
              faulty={faultsWithin(weekday, faults).map(({ field }) => field)}
            />
            {before && !hasSameHours(week[before], week[weekday]) && (
              <Button
                type="link"
                size="small"
                onClick={() => onChange?.({ ...week, [weekday]: week[before] ?? [] })}
                title={t('hours.like', { day: t(`weekday.${weekday}`), other: t(`weekday.${before}`) })}
              >
                {t('hours.asAbove')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
