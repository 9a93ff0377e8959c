import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor, type ServiceCalendar } from '../../../calendars/index.ts';

/** What says by which calendar a clock counts. */
export interface ClockCalendarKey {
  /** Null: no customer's hours are laid on it. */
  customerId: Id | null;
  calendarId: Id;
  siteId: Id | null;
  /** By the versions and layers of this instant: when its subject was recorded. */
  promisedAt: Instant;
}

/** The calendar with the layers of the place. A transaction asks the database once a calendar and a customer. */
export async function calendarOfClock(tx: Tx, clock: ClockCalendarKey): Promise<ServiceCalendar> {
  const { calendarId, customerId, siteId, promisedAt } = clock;
  const place = customerId === null ? undefined : { customerId, siteId };
  const calendar = await calendarFor(tx, calendarId, { asOf: promisedAt, place });
  if (!calendar) throw new Error(`there is no calendar ${calendarId}`);
  return calendar;
}
