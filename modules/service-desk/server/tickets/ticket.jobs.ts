import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { forgetPresence } from '../presence/forget-presence.ts';
import { remindSignatures } from '../signatures/remind-signatures.ts';
import { closeSilentTickets } from './close-silent-tickets.ts';
import { tellOpenTickets } from './tell-open-tickets.ts';

export const ticketJobs: readonly ScheduledJob[] = [
  { name: 'service-desk.close-silent-tickets', cron: '*/10 * * * *', run: closeSilentTickets },
  { name: 'service-desk.remind-signatures', cron: '5 * * * *', run: remindSignatures },
  { name: 'service-desk.forget-presence', cron: '41 * * * *', run: forgetPresence },
  { name: 'service-desk.tell-open', cron: '30 * * * *', run: tellOpenTickets },
];
