import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { QualificationOutcome } from '../../qualification.contract.ts';
import { todayOf } from '../staff/today-of.ts';
import { outcomeOf } from './qualification.rules.ts';
import { profilesOfTeams, rulesOfTeams } from './qualification.store.ts';

/** Every rule of these teams with its outcome today; a team without rules has none. */
export async function checkTeams(tx: Tx, teamIds: readonly Id[]): Promise<Map<Id, QualificationOutcome[]>> {
  const rules = await rulesOfTeams(tx, teamIds);
  if (rules.length === 0) return new Map();
  const [profiles, today] = await Promise.all([profilesOfTeams(tx, teamIds), todayOf(tx)]);
  const outcomes = new Map<Id, QualificationOutcome[]>();
  for (const { teamId, ...rule } of rules) {
    const team = profiles.filter((member) => member.teamId === teamId);
    outcomes.set(teamId, [...(outcomes.get(teamId) ?? []), outcomeOf(rule, team, today)]);
  }
  return outcomes;
}

/** Those that are surely not met; of an empty team nothing is sure. */
export function missed(outcomes: readonly QualificationOutcome[] = []): QualificationOutcome[] {
  return outcomes.filter(({ isMet }) => isMet === false);
}
