import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SkillView } from '../../skill.contract.ts';
import { skillAbilities } from './skill.policy.ts';
import { findSkill } from './skill.store.ts';

export async function readSkill(tx: Tx, input: { skill: string }): Promise<SkillView> {
  const row = found(await findSkill(tx, input.skill));
  return { ...row, abilities: skillAbilities(tx.caller, row) };
}
