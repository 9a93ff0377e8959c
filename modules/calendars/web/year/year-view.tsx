import { Tooltip } from 'antd';
import { useRef } from 'react';
import type { CalendarDay } from '../../calendar.contract.ts';
import { MonthSheet } from './month-sheet.tsx';
import { useDayKeys } from './use-day-keys.ts';
import { useDayTip } from './use-day-tip.ts';
import { useDayWords } from './use-day-words.ts';
import { monthsOf } from './year-months.ts';
import './year.css';

/** Twelve months at a glance: each day by colour and shape, and in words when one points at it or stands on it. */
export function YearView({ days }: { days: readonly CalendarDay[] }) {
  const year = useRef<HTMLDivElement>(null);
  const wordsFor = useDayWords();
  const { tip, point, hide } = useDayTip();
  const keys = useDayKeys(year, days);
  const told = tip && days.find(({ date }) => date === tip.date);
  return (
    // the cells inside are what can be stood on; here their events arrive
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={year}
      className="yt-year"
      onMouseOver={point}
      onMouseLeave={hide}
      onBlur={hide}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event);
        point(event);
      }}
    >
      {monthsOf(days).map((month) => (
        <MonthSheet key={month.month} month={month} at={keys.date} wordsFor={wordsFor} />
      ))}
      {told && (
        <Tooltip
          key={told.date}
          open
          classNames={{ root: 'yt-year-tip' }}
          title={<DayTip words={wordsFor(told)} />}
          // within the page, so that all of it stands in a landmark
          getPopupContainer={() => year.current ?? document.body}
        >
          <span className="yt-year-anchor" style={tip.place} />
        </Tooltip>
      )}
    </div>
  );
}

function DayTip({ words }: { words: readonly string[] }) {
  return words.map((line) => <div key={line}>{line}</div>);
}
