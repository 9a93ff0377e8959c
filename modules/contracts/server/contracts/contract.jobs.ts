import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { watchLimits } from '../proposals/watch-limits.ts';
import { giveQuotas } from '../quotas/give-quotas.ts';
import { tellEndingContracts } from './tell-ending-contracts.ts';
import { turnContracts } from './turn-contracts.ts';

/** Each hour, as providers' days begin at different ones. */
export const contractJobs: readonly ScheduledJob[] = [
  { name: 'contracts.turn', cron: '2 * * * *', run: turnContracts },
  { name: 'contracts.give-quotas', cron: '6 * * * *', run: giveQuotas },
  { name: 'contracts.tell-ending', cron: '12 * * * *', run: tellEndingContracts },
  { name: 'contracts.watch-limits', cron: '35 19 * * *', run: watchLimits },
];
