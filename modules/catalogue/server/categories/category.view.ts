import type { Id } from '../../../../kernel/id.ts';
import type { CategoryView } from '../../category.contract.ts';
import { abilitiesOnCategory, maySeeTeams } from './category.policy.ts';
import { levelOf, requirementsAlong, type Category } from './category.rules.ts';

interface Surroundings {
  caller: { kind: string; permissions: ReadonlySet<string> };
  tree: readonly Category[];
  /** Only of those that the caller may see. */
  teams: ReadonlyMap<Id, string>;
}

export function categoryView(category: Category, { caller, tree, teams }: Surroundings): CategoryView {
  const { defaultTeamId, retiredAt, mergedIntoId, foreignKey: _foreignKey, ...shown } = category;
  const team = defaultTeamId === null ? undefined : teams.get(defaultTeamId);
  const mergedInto = tree.find(({ id }) => id === mergedIntoId);
  const asked = maySeeTeams(caller) ? requirementsAlong([category]) : { requiredFields: [], checklist: [] };
  return {
    ...shown,
    ...asked,
    mergedInto: mergedInto ? { id: mergedInto.id, name: mergedInto.path } : null,
    defaultTeam: defaultTeamId !== null && team !== undefined ? { id: defaultTeamId, name: team } : null,
    isRetired: retiredAt !== null,
    abilities: abilitiesOnCategory(caller, category, levelOf(tree, category)),
  };
}
