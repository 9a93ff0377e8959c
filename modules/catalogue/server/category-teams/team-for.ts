import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { maySeeTeams } from '../categories/category.policy.ts';
import { teamsById } from '../categories/category.store.ts';
import { wayUp } from './category-team.store.ts';
import { chooseTeam, type Choice } from './choose-team.rules.ts';

/** Which team gets a ticket of the category for the customer, and by whose word; null: none (ORG-10). */
export async function teamFor(tx: Tx, place: { categoryId: Id; customerId: Id }): Promise<Choice | null> {
  const way = await wayUp(tx, place);
  const retired = await retiredTeams(
    tx,
    way.flatMap(({ customerTeamId, defaultTeamId }) => [customerTeamId, defaultTeamId]).filter((id) => id !== null),
  );
  return chooseTeam(way, (id) => !retired.has(id));
}

/** The customer's people do not see whether a team is still there; for them whoever was named is. */
async function retiredTeams(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  if (!maySeeTeams(tx.caller)) return new Set();
  const teams = await teamsById(tx, [...new Set(ids)]);
  return new Set(teams.filter(({ retiredAt }) => retiredAt !== null).map(({ id }) => id));
}
