import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SkillView } from '../../skill.contract.ts';
import { readSkill } from './read-skill.ts';
import { skillRetired } from './skill.events.ts';
import { skillRefusals } from './skill.refusals.ts';
import { findSkill, saveSkill } from './skill.store.ts';

export async function retireSkill(tx: Tx, input: { skill: string }): Promise<SkillView> {
  const skill = found(await findSkill(tx, input.skill));
  refuseStale(tx, skill.revision);
  if (skill.retiredAt !== null) throw new Refusal(skillRefusals.retired);

  await saveSkill(tx, skill.id, { retiredAt: tx.now });
  await announce(tx, skillRetired(skill.id));
  return readSkill(tx, input);
}
