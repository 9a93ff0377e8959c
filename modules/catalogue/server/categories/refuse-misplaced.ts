import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryRefusals } from './category.refusals.ts';
import { deepestLevel, placeFault, type Category } from './category.rules.ts';
import { teamsById } from './category.store.ts';

/** Refuses a category that cannot stand where it is to stand, at the field that says so. */
export function refuseMisplaced(tree: readonly Category[], category: Category): void {
  const fault = placeFault(tree, category);
  if (fault === null) return;
  const field = fault === 'name_taken' ? 'name' : 'parentId';
  throw new Refusal(categoryRefusals[fault], { name: category.name, deepest: deepestLevel }, field);
}

/** A team that is retired gets no new work. */
export async function refuseUnknownTeam(tx: Tx, { defaultTeamId }: Category): Promise<void> {
  if (defaultTeamId === null) return;
  const [team] = await teamsById(tx, [defaultTeamId]);
  if (!team || team.retiredAt !== null) throw new Refusal(categoryRefusals.unknown_team, {}, 'defaultTeamId');
}
