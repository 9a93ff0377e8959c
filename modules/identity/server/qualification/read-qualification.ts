import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readQualification as endpoint } from '../../qualification.contract.ts';
import { findTeam } from '../teams/team.store.ts';
import { checkTeams } from './check-teams.ts';

export async function readQualification(tx: Tx, input: { team: string }): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await findTeam(tx, input.team));
  return { items: (await checkTeams(tx, [id])).get(id) ?? [] };
}
