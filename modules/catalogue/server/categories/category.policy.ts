import { deepestLevel, type Category } from './category.rules.ts';

interface Caller {
  kind: string;
  permissions: ReadonlySet<string>;
}

export function abilitiesOnTree(caller: Caller): string[] {
  return caller.permissions.has('category.change') ? ['add'] : [];
}

/** Nothing new goes below a retired category, and nothing deeper than the deepest level. */
export function abilitiesOnCategory(caller: Caller, { retiredAt }: Category, level: number): string[] {
  if (!caller.permissions.has('category.change')) return [];
  if (retiredAt !== null) return ['change', 'reinstate'];
  return level < deepestLevel ? ['change', 'add_below', 'retire'] : ['change', 'retire'];
}

/** Which team works on what is the provider's own affair. */
export function maySeeTeams({ kind }: Caller): boolean {
  return kind === 'staff' || kind === 'system' || kind === 'operator';
}
