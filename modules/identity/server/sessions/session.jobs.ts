import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { sweepLinks } from '../accounts/link.store.ts';
import { sweepGuestSessions } from '../guests/guest-session.store.ts';
import { sweepAttempts } from './attempt.store.ts';
import { sweepSessions } from './session.store.ts';

/** Removes what has run out: nothing depends on it, for whoever asks looks at the time. */
export const sessionJobs: ScheduledJob[] = [
  {
    name: 'identity.sweep',
    cron: '17 19 * * *',
    async run(tx) {
      await sweepSessions(tx);
      await sweepGuestSessions(tx);
      await sweepAttempts(tx);
      await sweepLinks(tx, tx.now);
    },
  },
];
