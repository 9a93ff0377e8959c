import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../calendar.contract.ts';
import { holidaysOf, type DaySpan } from './year-months.ts';

/** The holidays by name, as the yearly notice tells them: days off, and days worked in exchange. */
export function HolidayList({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendars');
  return (
    <ul className="yt-holidays">
      {holidaysOf(days).map(({ name, off, makeUp }) => (
        <li key={name}>
          <strong>{name}</strong>
          {off.length > 0 && <div>{t('year.off', { days: wordsFor(off) })}</div>}
          {makeUp.length > 0 && <div className="yt-quiet">{t('year.makeUp', { days: wordsFor(makeUp) })}</div>}
        </li>
      ))}
    </ul>
  );
}

function wordsFor(spans: readonly DaySpan[]): string {
  return spans.map(({ from, to }) => (from === to ? from.slice(5) : `${from.slice(5)} – ${to.slice(5)}`)).join(' · ');
}
