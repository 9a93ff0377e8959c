import { addSeconds } from '../../../../kernel/instant.ts';
import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { removeWaiting } from './attachment.store.ts';

const aDay = 24 * 60 * 60;

/** What was handed in for a record that nobody wrote. */
const forgetWaiting: ScheduledJob = {
  name: 'files.forget-waiting',
  cron: '23 * * * *',
  run: async (tx) => {
    await removeWaiting(tx, addSeconds(tx.now, -aDay));
  },
};

export const attachmentJobs: readonly ScheduledJob[] = [forgetWaiting];
