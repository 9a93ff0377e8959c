import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSkill as endpoint, SkillView } from '../../skill.contract.ts';
import { readSkill } from './read-skill.ts';
import { refuseTakenSkillName } from './record-skill.ts';
import { skillChanged } from './skill.events.ts';
import { skillRefusals } from './skill.refusals.ts';
import { findSkill, saveSkill } from './skill.store.ts';

export async function changeSkill(tx: Tx, input: InputOf<typeof endpoint>): Promise<SkillView> {
  const before = found(await findSkill(tx, input.skill));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(skillRefusals.retired);

  const { name, note } = { ...before, ...input };
  await refuseTakenSkillName(tx, name, before.id);
  const changes = changesBetween(before, { ...before, name, note }, ['name', 'note']);
  if (Object.keys(changes).length > 0) {
    await saveSkill(tx, before.id, { name, note });
    await announce(tx, skillChanged(before.id, changes));
  }
  return readSkill(tx, input);
}
