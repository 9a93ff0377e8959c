import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordStaff as endpoint, StaffView } from '../../staff.contract.ts';
import { indexStaff } from './index-staff.ts';
import { readStaff } from './read-staff.ts';
import { saveAccountOfStaff } from './save-account-of-staff.ts';
import { saveTeamsOfStaff } from './save-teams-of-staff.ts';
import { staffRecorded } from './staff.events.ts';
import { staffRefusals } from './staff.refusals.ts';
import { nothingKnown, type StaffFields } from './staff.rules.ts';
import { insertStaff, isEmployeeNumberTaken } from './staff.store.ts';
import { writtenProfile } from './written-profile.ts';

export async function recordStaff(tx: Tx, input: InputOf<typeof endpoint>): Promise<StaffView> {
  const { roleIds = [], teamIds = [], ...fields } = input;
  await refuseTakenNumber(tx, fields.employeeNumber ?? null, null);

  const id = await addStaff(tx, { ...(await writtenProfile(fields, tx)), name: fields.name });
  const subject = { id, name: fields.name, email: fields.email ?? null };
  await saveAccountOfStaff(tx, subject, roleIds);
  await saveTeamsOfStaff(tx, id, teamIds);
  return readStaff(tx, { staff: id });
}

/** The record alone, findable, without an account. */
export async function addStaff(tx: Tx, fields: Partial<StaffFields> & { name: string }): Promise<Id> {
  const member = { ...nothingKnown, ...fields, id: tx.newId() };
  await insertStaff(tx, member);
  await indexStaff(tx, member);
  await announce(tx, staffRecorded(member));
  return member.id;
}

export async function refuseTakenNumber(tx: Tx, number: string | null, except: Id | null): Promise<void> {
  if (number !== null && (await isEmployeeNumberTaken(tx, number, except))) {
    throw new Refusal(staffRefusals.number_taken, { number }, 'employeeNumber');
  }
}
