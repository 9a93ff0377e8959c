import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { closeSilentTickets } from './close-silent-tickets.ts';

export const ticketJobs: readonly ScheduledJob[] = [
  { name: 'service-desk.close-silent-tickets', cron: '*/10 * * * *', run: closeSilentTickets },
];
