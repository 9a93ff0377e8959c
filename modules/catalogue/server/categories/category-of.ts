import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Impact, Urgency } from '../../priority.contract.ts';
import { mergedInto, wayTo } from './category.rules.ts';
import { categoryById, namesById, wholeTree } from './category.store.ts';

/** What recording and re-classifying a ticket need of its category. */
export interface CategoryFacts {
  id: Id;
  name: string;
  path: string;
  defaultImpact: Impact | null;
  defaultUrgency: Urgency | null;
  defaultTeamId: Id | null;
  isBilledSeparately: boolean;
  /** New tickets cannot take it. */
  isRetired: boolean;
}

export async function categoryOf(tx: Tx, id: Id): Promise<CategoryFacts | undefined> {
  const category = await categoryById(tx, id);
  if (!category) return undefined;
  const { name, path, defaultImpact, defaultUrgency, defaultTeamId, isBilledSeparately, retiredAt } = category;
  const isRetired = retiredAt !== null;
  return { id, name, path, defaultImpact, defaultUrgency, defaultTeamId, isBilledSeparately, isRetired };
}

/** By id, retired ones too; of ids that are no category there is nothing. */
export async function categoryNames(tx: Tx, ids: readonly Id[]): Promise<Map<Id, { name: string; path: string }>> {
  const rows = await namesById(tx, [...new Set(ids)]);
  return new Map(rows.map(({ id, name, path }) => [id, { name, path }]));
}

/**
 * The category itself first, then those above it up to the top, then those that became one with these; empty when there is
 * none.
 */
export async function categoryAndAbove(tx: Tx, id: Id): Promise<Id[]> {
  const tree = await wholeTree(tx);
  const way = wayTo(tree, id).toReversed();
  return [...way, ...mergedInto(tree, way)].map((category) => category.id);
}

/** The ids of delivered categories in use, by their codes, whatever they are called by now. */
export async function categoriesDelivered(tx: Tx): Promise<Map<string, Id>> {
  const tree = await wholeTree(tx);
  return new Map(tree.flatMap(({ code, id, retiredAt }) => (code === null || retiredAt !== null ? [] : [[code, id]])));
}
