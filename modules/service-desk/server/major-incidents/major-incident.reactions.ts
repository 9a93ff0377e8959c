import type { Reaction, ScheduledJob } from '../../../../platform/module/register.ts';
import { proposeMajorIncidents } from './propose-major-incident.ts';
import { remindMajorUpdates } from './remind-major-updates.ts';

export const majorReactions: readonly Reaction[] = [
  {
    name: 'service-desk.major-proposal',
    to: ['ticket.recorded'],
    run: (tx, { subject }) => proposeMajorIncidents(tx, subject.id),
  },
];

export const majorJobs: readonly ScheduledJob[] = [
  { name: 'service-desk.major-updates', cron: '* * * * *', run: remindMajorUpdates },
];
