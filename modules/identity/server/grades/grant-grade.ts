import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, found } from '../../../../platform/module/refusals.ts';
import { gradesOf, type GrantView, type grantGrade as endpoint } from '../../grade.contract.ts';
import { staffRefusals } from '../staff/staff.refusals.ts';
import { findStaff, type StaffMember } from '../staff/staff.store.ts';
import { todayOf } from '../staff/today-of.ts';
import { gradeGranted } from './grade.events.ts';
import { gradeRefusals } from './grade.refusals.ts';
import { insertGrant, saveGradeHeld } from './grade.store.ts';
import { grantViews } from './list-grants.ts';

type Input = InputOf<typeof endpoint>;

export async function grantGrade(tx: Tx, input: Input): Promise<GrantView> {
  const member = found(await findStaff(tx, input.staff));
  const from = await checked(tx, input, member);

  const { ladder, grade, evidence, grantedOn } = input;
  const grantedBy = found(tx.caller.subjectId);
  const grant = {
    id: tx.newId(),
    staffId: member.id,
    ladder,
    grade,
    evidence,
    grantedOn,
    grantedBy,
    createdAt: tx.now,
  };
  await insertGrant(tx, grant);
  await saveGradeHeld(tx, grant);
  await announce(tx, gradeGranted(member.id, { ladder, grade, from, grantedOn, evidence }));
  return found((await grantViews(tx, member.id)).find(({ id }) => id === grant.id));
}

/** The grade that they had. Nobody grants themself one. */
async function checked(tx: Tx, { ladder, grade, grantedOn }: Input, member: StaffMember): Promise<string | null> {
  // a grade is granted by a person, who stands for it
  if (tx.caller.kind !== 'staff') throw new Refusal(common.forbidden);
  if (member.id === tx.caller.subjectId) throw new Refusal(gradeRefusals.not_yourself);
  if (member.retiredAt !== null) throw new Refusal(staffRefusals.retired);
  const known: readonly string[] = gradesOf[ladder];
  if (grade !== null && !known.includes(grade)) throw new Refusal(gradeRefusals.not_on_ladder, {}, 'grade');
  const held = ladder === 'engineer' ? member.engineerGrade : member.deskGrade;
  if (held === grade) throw new Refusal(gradeRefusals.held_already, {}, 'grade');
  if (grantedOn > (await todayOf(tx))) throw new Refusal(gradeRefusals.in_future, {}, 'grantedOn');
  return held;
}
