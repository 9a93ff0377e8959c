import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdays, type DayOverride, type Overrides } from '../../../../kernel/working-time/definition.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { faultsWithin } from '../../../../web/ui/form/field.ts';
import { HoursInput } from './hours-input.tsx';
import { overrideFrom, overrideKind, weekdayOf, without } from './override.ts';
import { DayInput } from '../../../../web/ui/form/day-input.tsx';

/** Days of the calendar's own, which go before week and holidays: closed, as some weekday, or with hours of their own. */
export function OverridesInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('calendars');
  // what the form was given: its field holds nothing else
  const overrides = (value ?? {}) as Overrides;
  const days = Object.entries(overrides).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return (
    <div id={id} role="group" aria-label={t('calendar.overrides')} className="yt-overrides">
      {days.map(([day, override]) => (
        <OverrideLine
          key={day}
          day={day}
          override={override}
          faulty={faultsWithin(day, faults).map(({ field }) => field)}
          onChange={(next) => onChange?.({ ...overrides, [day]: next })}
          onRemove={() => onChange?.(without(overrides, day))}
        />
      ))}
      <AddDay known={overrides} onAdd={(day) => onChange?.({ ...overrides, [day]: [] })} />
    </div>
  );
}

interface OverrideLineProps {
  day: string;
  override: DayOverride;
  faulty: readonly string[];
  onChange: (override: DayOverride) => void;
  onRemove: () => void;
}

function OverrideLine({ day, override, faulty, onChange, onRemove }: OverrideLineProps) {
  const { t } = useTranslation('calendars');
  const choices = [
    { value: 'closed', label: t('hours.closed') },
    { value: 'hours', label: t('hours.own') },
    ...weekdays.map((weekday) => ({
      value: weekday,
      label: t('hours.follows', { day: t(`weekday.${weekday}`) }),
    })),
  ];
  return (
    <div className="yt-override">
      <span>
        {day} <span className="yt-quiet">{t(`weekdayShort.${weekdayOf(day)}`)}</span>
      </span>
      <Select
        size="small"
        className="yt-override-kind"
        aria-label={t('hours.kind', { day })}
        value={overrideKind(override)}
        options={choices}
        onChange={(kind) => onChange(overrideFrom(kind))}
      />
      {Array.isArray(override) && override.length > 0 && (
        <HoursInput label={day} hours={override} onChange={onChange} faulty={faulty} />
      )}
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={t('hours.removeDay', { day })}
        title={t('hours.removeDay', { day })}
        onClick={onRemove}
      />
    </div>
  );
}

function AddDay({ known, onAdd }: { known: Overrides; onAdd: (day: string) => void }) {
  const { t } = useTranslation('calendars');
  const [day, choose] = useState('');
  const add = () => {
    onAdd(day);
    choose('');
  };
  return (
    <div className="yt-override">
      <DayInput
        size="small"
        className="yt-override-day"
        aria-label={t('hours.newDay')}
        value={day}
        onChange={(event) => choose(event.target.value)}
      />
      <Button size="small" icon={<PlusOutlined />} disabled={day === '' || known[day] !== undefined} onClick={add}>
        {t('hours.addDay')}
      </Button>
      {known[day] !== undefined && <span className="yt-quiet">{t('hours.knownDay')}</span>}
    </div>
  );
}
