import { Refusal } from '../../../../kernel/refusal.ts';
import { millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { faultsOf } from '../../../../kernel/working-time/faults.ts';
import { NeverOpen, WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { calendarRefusals } from './calendar.refusals.ts';
import type { Calendar, CalendarSaying } from './calendar.rules.ts';

/** Refuses a definition that nothing can be reckoned with, at the very time of day that is wrong. */
export function refuseFaulty(name: string, { definition }: CalendarSaying, now: Instant): void {
  const [fault] = faultsOf(definition);
  if (fault) throw new Refusal(calendarRefusals[fault.code], fault.values, `definition.${fault.path}`);
  try {
    new WorkingCalendar(name, definition).after(millisecondsOf(now), 1);
  } catch (error) {
    if (error instanceof NeverOpen) throw new Refusal(calendarRefusals.never_open, { name }, 'definition.week');
    throw error;
  }
}

export function refuseTakenName(calendars: readonly Calendar[], { id, name }: Pick<Calendar, 'id' | 'name'>): void {
  if (calendars.some((other) => other.id !== id && other.name === name)) {
    throw new Refusal(calendarRefusals.name_taken, { name }, 'name');
  }
}
