import { addWorkingDays } from '../../../../kernel/working-time/working-days.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Ticket } from './ticket-record.rules.ts';

interface Silence {
  calendar: WorkingCalendar;
  /** Working days after which it is consent (SD-03). */
  days: number;
  now: Instant;
}

/** Whether a resolved ticket closes by itself now: nobody objected for so many days of the provider's calendar. */
export function isConsentDue({ status, resolvedAt }: Resolved, { calendar, days, now }: Silence): boolean {
  return status === 'resolved' && resolvedAt !== null && addWorkingDays(calendar, resolvedAt, days) <= now;
}

type Resolved = Pick<Ticket, 'status' | 'resolvedAt'>;
