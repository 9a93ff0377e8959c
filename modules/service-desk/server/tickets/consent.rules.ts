import { addWorkingDays } from '../../../../kernel/working-time/working-days.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** Working days after which silence is consent (SD-03), as delivered. */
export const consentDays = 3;

/** Whether a resolved ticket closes by itself now: nobody objected for so many days of the provider's calendar. */
export function isConsentDue({ status, resolvedAt }: Resolved, calendar: WorkingCalendar, now: Instant): boolean {
  return status === 'resolved' && resolvedAt !== null && addWorkingDays(calendar, resolvedAt, consentDays) <= now;
}

type Resolved = Pick<Ticket, 'status' | 'resolvedAt'>;
