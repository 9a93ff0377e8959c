import type { CategoryTeamView } from '../../category-team.contract.ts';
import type { CategoryTeam } from './category-team.store.ts';

export function categoryTeamViewOf(row: CategoryTeam): CategoryTeamView {
  return {
    customer: { id: row.customerId, name: row.customerName },
    category: { id: row.categoryId, name: row.path },
    team: { id: row.teamId, name: row.teamName },
    isTeamRetired: row.teamRetiredAt !== null,
  };
}
