import { deepestLevel, type Category } from './category.rules.ts';

interface Caller {
  kind: string;
  permissions: ReadonlySet<string>;
}

export function abilitiesOnTree(caller: Caller): string[] {
  return caller.permissions.has('category.change') ? ['add'] : [];
}

/** Nothing new goes below a retired category, and nothing deeper than the deepest level; one that was merged is over. */
export function abilitiesOnCategory(
  caller: Caller,
  { retiredAt, mergedIntoId }: Pick<Category, 'retiredAt' | 'mergedIntoId'>,
  level: number,
): string[] {
  if (!caller.permissions.has('category.change') || mergedIntoId !== null) return [];
  if (retiredAt !== null) return ['change', 'merge', 'reinstate'];
  return level < deepestLevel ? ['change', 'add_below', 'merge', 'retire'] : ['change', 'merge', 'retire'];
}

/** Which team works on what is the provider's own affair. */
export function maySeeTeams({ kind }: Caller): boolean {
  return kind === 'staff' || kind === 'system' || kind === 'operator';
}
