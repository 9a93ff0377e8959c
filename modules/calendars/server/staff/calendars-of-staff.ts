import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor, defaultCalendar, type ServiceCalendar } from '../calendars/calendar-for.ts';
import { calendarsChosenFor } from './staff-calendar.store.ts';

/** By which calendar each of these staff members works: the one chosen for them, else the provider's default (ORG-07). */
export async function calendarsOfStaff(tx: Tx, staffIds: readonly Id[]): Promise<ReadonlyMap<Id, ServiceCalendar>> {
  const chosen = await calendarsChosenFor(tx, staffIds);
  const calendars = new Map<Id, ServiceCalendar>();
  for (const id of new Set(staffIds)) {
    const own = chosen.get(id);
    const calendar = own === undefined ? undefined : await calendarFor(tx, own);
    calendars.set(id, calendar ?? (await defaultCalendar(tx)));
  }
  return calendars;
}
