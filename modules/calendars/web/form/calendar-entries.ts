import type { BodyOf } from '../../../../kernel/contract.ts';
import type { Overrides, Week, Weekday } from '../../../../kernel/working-time/definition.ts';
import type { addCalendar, CalendarView, Nation } from '../../calendar.contract.ts';

/** A calendar as its form holds it; names are paths of the body, so that the server's errors find their field. */
export interface CalendarEntries {
  name: string;
  'definition.timeZone': string;
  'definition.week'?: Week;
  'definition.overrides'?: Overrides;
  /** `none`: open through holidays. */
  followsNation: Nation | 'none';
  makeUpDayFollows: Weekday;
}

export function entriesOf({ name, definition, followsNation, makeUpDayFollows }: CalendarView): CalendarEntries {
  return {
    name,
    'definition.timeZone': definition.timeZone,
    'definition.week': definition.week,
    'definition.overrides': definition.overrides ?? {},
    followsNation: followsNation ?? 'none',
    makeUpDayFollows,
  };
}

export function calendarBodyOf(entries: CalendarEntries): BodyOf<typeof addCalendar> {
  const { name, followsNation, makeUpDayFollows } = entries;
  return {
    name,
    definition: {
      timeZone: entries['definition.timeZone'],
      week: entries['definition.week'] ?? {},
      overrides: entries['definition.overrides'] ?? {},
    },
    followsNation: followsNation === 'none' ? null : followsNation,
    makeUpDayFollows,
  };
}
