import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeStaff as endpoint, StaffView } from '../../staff.contract.ts';
import { indexStaff } from './index-staff.ts';
import { readStaff } from './read-staff.ts';
import { refuseTakenNumber } from './record-staff.ts';
import { saveAccountOfStaff } from './save-account-of-staff.ts';
import { saveTeamsOfStaff } from './save-teams-of-staff.ts';
import { staffChanged } from './staff.events.ts';
import { staffRefusals } from './staff.refusals.ts';
import { fieldsOf, staffFieldNames } from './staff.rules.ts';
import { findStaff, saveStaff, type StaffMember } from './staff.store.ts';
import { writtenProfile } from './written-profile.ts';

export async function changeStaff(tx: Tx, input: InputOf<typeof endpoint>): Promise<StaffView> {
  const before = found(await findStaff(tx, input.staff));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(staffRefusals.retired);

  const { staff: _id, roleIds, teamIds, ...given } = input;
  const after = { ...before, ...(await writtenProfile(given, tx)) };
  await refuseTakenNumber(tx, after.employeeNumber, before.id);
  await saveAccountOfStaff(tx, after, roleIds);
  if (teamIds) await saveTeamsOfStaff(tx, before.id, teamIds);
  await saveFields(tx, before, after);
  return readStaff(tx, input);
}

/** The revision counts up with every save, also of roles or teams alone: they are on the same page. */
async function saveFields(tx: Tx, before: StaffMember, after: StaffMember): Promise<void> {
  const fields = fieldsOf(after);
  const changes = changesBetween(before, after, staffFieldNames);
  await saveStaff(tx, before.id, fields);
  if (Object.keys(changes).length === 0) return;
  await indexStaff(tx, { ...fields, id: before.id });
  await announce(tx, staffChanged(before.id, changes));
}
