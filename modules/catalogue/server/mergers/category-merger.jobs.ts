import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { queuedJob } from '../../../../platform/module/queued-job.ts';
import { moveRemainingHoldings, movingHoldings } from './move-holdings.ts';

export function categoryMergerJobs(holders: () => readonly CategoryHolder[]) {
  return [
    queuedJob({
      kind: movingHoldings,
      atOnce: 1,
      // a million records
      longestSeconds: 4 * 60 * 60,
      run: (steps, { category }) => moveRemainingHoldings(steps, { category, holders: holders() }),
    }),
  ];
}
