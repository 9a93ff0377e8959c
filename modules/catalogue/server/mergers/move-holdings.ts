import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { categoryById } from '../categories/category.store.ts';

export const movingHoldings = { name: 'catalogue.move-holdings', nouns: ['category'] } as const;

const mostATransaction = 1000;

/** What a category became one with, and that one since; itself when it was not merged. */
async function heirOf(tx: Tx, id: Id): Promise<Id> {
  const into = (await categoryById(tx, id))?.mergedIntoId;
  return into ? heirOf(tx, into) : id;
}

/** What still names a category that became one with another goes on to it, some hundred in a transaction. Harmless twice. */
export async function moveRemainingHoldings(
  { run }: Pick<JobSteps, 'run'>,
  { category: from, holders }: { category: Id; holders: readonly CategoryHolder[] },
): Promise<void> {
  const into = await run((tx) => heirOf(tx, from));
  if (into === from) return;
  for (const holder of holders) {
    let moved = mostATransaction;
    while (moved === mostATransaction) moved = await run((tx) => holder.move(tx, { from, into }, mostATransaction));
  }
}
