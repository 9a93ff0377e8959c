import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listTeams as endpoint } from '../../team.contract.ts';
import { membersOf } from './team-member.store.ts';
import { allTeams } from './team.store.ts';
import { teamViewOf } from './team.view.ts';

export async function listTeams(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const rows = await allTeams(tx, { isWithRetired: input.retired === 'with' });
  const memberships = await membersOf(
    tx,
    rows.map(({ id }) => id),
  );
  return { items: rows.map((row) => teamViewOf(row, memberships, tx.caller)) };
}
