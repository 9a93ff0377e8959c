import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { setSkillLevel as endpoint } from '../../skill.contract.ts';
import { staffRefusals } from '../staff/staff.refusals.ts';
import { findStaff } from '../staff/staff.store.ts';
import { skillLevelSet } from './skill.events.ts';
import { skillRefusals } from './skill.refusals.ts';
import { findSkill } from './skill.store.ts';
import { levelOf, removeLevel, saveLevel, skillsOfStaff } from './staff-skill.store.ts';

/** A retired skill can be taken away, but not given. */
export async function setSkillLevel(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const member = found(await findStaff(tx, input.staff));
  const skill = found(await findSkill(tx, input.skill));
  if (member.retiredAt !== null) throw new Refusal(staffRefusals.retired);
  const { level } = input;
  if (skill.retiredAt !== null && level !== null) throw new Refusal(skillRefusals.retired);

  const ids = { staffId: member.id, skillId: skill.id };
  const from = await levelOf(tx, ids.staffId, ids.skillId);
  if (from !== level) {
    await (level === null ? removeLevel(tx, ids.staffId, ids.skillId) : saveLevel(tx, { ...ids, level }));
    await announce(tx, skillLevelSet(member.id, { skillId: skill.id, from, to: level }));
  }
  const held = await skillsOfStaff(tx, [member.id]);
  return { items: held.map(({ staffId: _member, ...rest }) => rest) };
}
