import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CategoryRequirements, readCategoryRequirements as endpoint } from '../../category.contract.ts';
import { requirementsAlong, wayTo } from './category.rules.ts';
import { wholeTree } from './category.store.ts';

/**
 * What resolving a ticket of this category asks for: required fields (`asset`, `site`, `steps`, `time_entry`,
 * `custom.<key>`) and the lines to tick off, of the category and all above it. Nothing is asked of no category.
 */
export async function requirementsOf(tx: Tx, categoryId: Id | null): Promise<CategoryRequirements> {
  return categoryId === null ? requirementsAlong([]) : requirementsAlong(wayTo(await wholeTree(tx), categoryId));
}

export async function readCategoryRequirements(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryRequirements> {
  const way = wayTo(await wholeTree(tx), input.category);
  found(way.at(-1));
  return requirementsAlong(way);
}
