import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { countTitles } from '../titles/title.store.ts';
import { watchLicences } from './watch-licences.ts';

/** Each hour, as providers' days begin at different ones. */
export const softwareJobs: readonly ScheduledJob[] = [
  { name: 'software.watch-licences', cron: '21 * * * *', run: watchLicences },
  { name: 'software.count-titles', cron: '47 * * * *', run: countTitles },
];
