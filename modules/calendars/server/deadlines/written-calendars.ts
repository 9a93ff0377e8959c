import { Refusal } from '../../../../kernel/refusal.ts';
import type { CalendarDefinition } from '../../../../kernel/working-time/definition.ts';
import { faultsOf } from '../../../../kernel/working-time/faults.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { calendarRefusals } from '../calendars/calendar.refusals.ts';

const most = 1000;

/** Calendars that stand in the lines themselves, each made ready once: thousands of lines have the same. */
export function writtenCalendars(name: string): (definition: CalendarDefinition) => WorkingCalendar {
  const made = new Map<string, WorkingCalendar>();
  return (definition) => {
    const key = JSON.stringify(definition);
    const known = made.get(key);
    if (known) return known;
    const [fault] = faultsOf(definition);
    if (fault) throw new Refusal(calendarRefusals[fault.code], fault.values, `calendar.${fault.path}`);
    const calendar = new WorkingCalendar(name, definition);
    const [oldest] = made.keys();
    if (made.size >= most && oldest !== undefined) made.delete(oldest);
    made.set(key, calendar);
    return calendar;
  };
}
