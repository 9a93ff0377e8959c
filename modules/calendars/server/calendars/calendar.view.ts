import type { CalendarView } from '../../calendar.contract.ts';
import { abilitiesOnCalendar } from './calendar.policy.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';

export function calendarView(
  caller: { permissions: ReadonlySet<string> },
  calendar: Calendar,
  { version, definition, followsNation, makeUpDayFollows }: CalendarVersion,
): CalendarView {
  const { id, code, name, isDefault, retiredAt, revision } = calendar;
  return {
    id,
    code,
    name,
    definition,
    followsNation,
    makeUpDayFollows,
    version,
    isDefault,
    isRetired: retiredAt !== null,
    revision,
    abilities: abilitiesOnCalendar(caller, calendar),
  };
}
