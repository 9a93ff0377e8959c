import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { weekdays, type Hours, type Week, type Weekday } from '../../../../kernel/working-time/definition.ts';
import { faultsWithin, type OwnPartProps } from '../../../../web/ui/form/field.ts';
import '../form/calendar-form.css';
import { HoursInput } from '../form/hours-input.tsx';
import { nextInterval } from '../form/time-entry.ts';
import './layers.css';

/** Which weekdays a place has otherwise: closed, or with hours of its own; the others stay as each calendar has them. */
export function LayerWeekInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('calendars');
  // what the form was given: its field holds nothing else
  const week = (value ?? {}) as Week;
  return (
    <div id={id} role="group" aria-label={t('layer.week')} className="yt-week">
      {weekdays.map((weekday) => (
        <DayLine
          key={weekday}
          weekday={weekday}
          hours={week[weekday]}
          faulty={faultsWithin(weekday, faults).map(({ field }) => field)}
          onChange={(hours) => onChange?.(changed(week, weekday, hours))}
        />
      ))}
    </div>
  );
}

/** A weekday that goes by the calendar again is not named at all. */
function changed(week: Week, weekday: Weekday, hours: Hours | undefined): Week {
  const { [weekday]: _before, ...others } = week;
  return hours === undefined ? others : { ...others, [weekday]: hours };
}

interface DayLineProps {
  weekday: Weekday;
  hours: Hours | undefined;
  faulty: readonly string[];
  onChange: (hours: Hours | undefined) => void;
}

function DayLine({ weekday, hours, faulty, onChange }: DayLineProps) {
  const { t } = useTranslation('calendars');
  const day = t(`weekday.${weekday}`);
  const choices = {
    as_calendar: undefined,
    closed: [],
    hours: [nextInterval([])],
  };
  return (
    <div className="yt-layer-day">
      <span>{day}</span>
      <Select
        size="small"
        aria-label={t('hours.kind', { day })}
        value={kindOf(hours)}
        options={[
          { value: 'as_calendar', label: t('layer.asCalendar') },
          { value: 'closed', label: t('hours.closed') },
          { value: 'hours', label: t('hours.own') },
        ]}
        onChange={(kind: keyof typeof choices) => onChange(choices[kind])}
      />
      {hours !== undefined && hours.length > 0 && (
        <HoursInput label={day} hours={hours} onChange={onChange} faulty={faulty} />
      )}
    </div>
  );
}

function kindOf(hours: Hours | undefined): 'as_calendar' | 'closed' | 'hours' {
  if (hours === undefined) return 'as_calendar';
  return hours.length === 0 ? 'closed' : 'hours';
}
