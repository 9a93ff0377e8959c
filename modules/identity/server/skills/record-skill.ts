import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordSkill as endpoint, SkillView } from '../../skill.contract.ts';
import { readSkill } from './read-skill.ts';
import { skillRecorded } from './skill.events.ts';
import { skillRefusals } from './skill.refusals.ts';
import { insertSkill, isSkillNameTaken } from './skill.store.ts';

export async function recordSkill(tx: Tx, input: InputOf<typeof endpoint>): Promise<SkillView> {
  const { name, note = null } = input;
  await refuseTakenSkillName(tx, name, null);

  const skill = { id: tx.newId(), name, note };
  await insertSkill(tx, skill);
  await announce(tx, skillRecorded(skill));
  return readSkill(tx, { skill: skill.id });
}

export async function refuseTakenSkillName(tx: Tx, name: string, except: Id | null): Promise<void> {
  if (await isSkillNameTaken(tx, name, except)) throw new Refusal(skillRefusals.name_taken, { name }, 'name');
}
