import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSkills as endpoint } from '../../skill.contract.ts';
import { skillAbilities } from './skill.policy.ts';
import { allSkills } from './skill.store.ts';

export async function listSkills(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const rows = await allSkills(tx, { isWithRetired: input.retired === 'with' });
  return { items: rows.map((row) => ({ ...row, abilities: skillAbilities(tx.caller, row) })) };
}
