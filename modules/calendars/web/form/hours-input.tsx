import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Hours } from '../../../../kernel/working-time/definition.ts';
import { nextInterval, timeFrom } from './time-entry.ts';

interface HoursInputProps {
  /** Of which day, for those who hear the page. */
  label: string;
  hours: Hours;
  onChange: (hours: Hours) => void;
  /** Paths within the hours that the server found fault with: `0.1`, the end of the first interval. */
  faulty: readonly string[];
}

/** The intervals of one day; none is closed. */
export function HoursInput({ label, hours, onChange, faulty }: HoursInputProps) {
  const { t } = useTranslation('calendars');
  const change = (at: number, interval: Hours[number]) => onChange(hours.with(at, interval));
  return (
    <span className="yt-hours">
      {hours.length === 0 && <span className="yt-quiet">{t('hours.closed')}</span>}
      {hours.map(([from, to], at) => {
        const number = at + 1;
        const isFaulty = (end: number) => faulty.some((path) => path === `${at}` || path === `${at}.${end}`);
        return (
          // an interval is known by its place alone, as in the definition
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at} className="yt-interval">
            <TimeInput
              label={t('hours.from', { day: label, number })}
              time={from}
              onChange={(next) => change(at, [next, to])}
              isFaulty={isFaulty(0)}
            />
            –
            <TimeInput
              label={t('hours.to', { day: label, number })}
              time={to}
              onChange={(next) => change(at, [from, next])}
              isFaulty={isFaulty(1)}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('hours.remove', { day: label, number })}
              onClick={() => onChange(hours.toSpliced(at, 1))}
            />
          </span>
        );
      })}
      <Button
        type="text"
        size="small"
        icon={<PlusOutlined />}
        aria-label={t('hours.add', { day: label })}
        title={t('hours.add', { day: label })}
        onClick={() => onChange([...hours, nextInterval(hours)])}
      />
    </span>
  );
}

interface TimeInputProps {
  label: string;
  time: string;
  onChange: (time: string) => void;
  isFaulty: boolean;
}

/** Typed, not chosen: a day may end at 24:00, which the browsers' own input does not know. */
function TimeInput({ label, time, onChange, isFaulty }: TimeInputProps) {
  return (
    <Input
      className="yt-time"
      size="small"
      aria-label={label}
      aria-invalid={isFaulty}
      status={isFaulty ? 'error' : ''}
      value={time}
      placeholder="--:--"
      maxLength={5}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onChange(timeFrom(time))}
    />
  );
}
