import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Of the staff member whose hours it says; null: the default. */
export function staffCalendarSet(staffId: Id, calendarId: { from: Id | null; to: Id | null }): Announcement {
  return {
    kind: 'staff_calendar.set',
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload: { changes: { calendarId } },
  };
}
