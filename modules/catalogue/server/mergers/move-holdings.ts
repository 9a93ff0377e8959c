import type { Id } from '../../../../kernel/id.ts';
import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { categoryById } from '../categories/category.store.ts';

export const movingHoldings = { name: 'catalogue.move-holdings', nouns: ['category'] } as const;

const mostATransaction = 1000;

/** What still names a category that became one with another goes on to it, some hundred in a transaction. Harmless twice. */
export async function moveRemainingHoldings(
  { run }: Pick<JobSteps, 'run'>,
  { category: from, holders }: { category: Id; holders: readonly CategoryHolder[] },
): Promise<void> {
  const into = (await run((tx) => categoryById(tx, from)))?.mergedIntoId;
  if (!into) return;
  for (const holder of holders) {
    let moved = mostATransaction;
    while (moved === mostATransaction) moved = await run((tx) => holder.move(tx, { from, into }, mostATransaction));
  }
}
