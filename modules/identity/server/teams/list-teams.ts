import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listTeams as endpoint } from '../../team.contract.ts';
import { checkTeams, missed } from '../qualification/check-teams.ts';
import { membersOf } from './team-member.store.ts';
import { allTeams } from './team.store.ts';
import { teamViewOf } from './team.view.ts';

export async function listTeams(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const rows = await allTeams(tx, { isWithRetired: input.retired === 'with' });
  const ids = rows.map(({ id }) => id);
  const [memberships, outcomes] = await Promise.all([membersOf(tx, ids), checkTeams(tx, ids)]);
  const { caller } = tx;
  return {
    items: rows.map((row) =>
      teamViewOf(row, memberships, { caller, missedRules: missed(outcomes.get(row.id)).length }),
    ),
  };
}
