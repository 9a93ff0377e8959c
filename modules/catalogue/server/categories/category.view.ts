import type { Id } from '../../../../kernel/id.ts';
import type { CategoryView } from '../../category.contract.ts';
import { abilitiesOnCategory } from './category.policy.ts';
import { levelOf, type Category } from './category.rules.ts';

interface Surroundings {
  caller: { kind: string; permissions: ReadonlySet<string> };
  tree: readonly Category[];
  /** Only of those that the caller may see. */
  teams: ReadonlyMap<Id, string>;
}

export function categoryView(category: Category, { caller, tree, teams }: Surroundings): CategoryView {
  const { defaultTeamId, retiredAt, foreignKey: _foreignKey, ...shown } = category;
  const team = defaultTeamId === null ? undefined : teams.get(defaultTeamId);
  return {
    ...shown,
    defaultTeam: defaultTeamId !== null && team !== undefined ? { id: defaultTeamId, name: team } : null,
    isRetired: retiredAt !== null,
    abilities: abilitiesOnCategory(caller, category, levelOf(tree, category)),
  };
}
