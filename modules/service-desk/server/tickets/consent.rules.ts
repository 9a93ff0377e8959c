import { addWorkingDays } from '../../../../kernel/working-time/working-days.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** Working days after which silence is consent (SD-03), as delivered. */
export const consentDays = 3;

/** Whether a resolved ticket closes by itself now: nobody objected for so many days of the provider's calendar. */
export function isConsentDue(ticket: Ticket, calendar: WorkingCalendar, now: Instant): boolean {
  const { status, resolvedAt } = ticket;
  return status === 'resolved' && resolvedAt !== null && addWorkingDays(calendar, resolvedAt, consentDays) <= now;
}
