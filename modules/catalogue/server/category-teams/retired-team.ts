import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Reaction } from '../../../../platform/module/register.ts';
import { categoryChanged } from '../categories/category.events.ts';
import { saveCategory, treeForChange } from '../categories/category.store.ts';
import { categoryTeamSet } from './category-team.events.ts';
import { removeCategoryTeams } from './category-team.store.ts';

/** Nothing more goes to a retired team: the customers' people, who do not see that it is, would send it their tickets. */
export const retiredTeamReactions: readonly Reaction[] = [
  { name: 'catalogue.retired-team', to: ['team.retired'], run: (tx, { subject }) => forgetTeam(tx, subject.id) },
];

/** Harmless twice. */
export async function forgetTeam(tx: Tx, teamId: Id): Promise<void> {
  for (const { customerId, categoryId } of await removeCategoryTeams(tx, teamId)) {
    await announce(tx, categoryTeamSet(customerId, { categoryId, from: teamId, to: null }));
  }
  for (const category of await treeForChange(tx)) {
    if (category.defaultTeamId !== teamId) continue;
    const saved = { ...category, defaultTeamId: null, revision: category.revision + 1 };
    await saveCategory(tx, saved);
    await announce(tx, categoryChanged(saved, { defaultTeamId: { from: teamId, to: null } }));
  }
}
