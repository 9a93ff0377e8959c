import type { AccountState } from '../../staff.contract.ts';
import { outranks, type Standing } from '../accounts/standing.rules.ts';
import { mayRecordLeaveOf } from '../leave/leave.policy.ts';

export interface Judged {
  id: string;
  retiredAt: string | null;
  accountState: AccountState;
  /** Of their account; undefined: they have none. */
  standing: Standing | undefined;
}

/**
 * What this caller may do to the staff member now: nobody touches an account that reaches further than their own.
 * `assess`: skills, certificates and grades.
 */
export function staffAbilities(caller: Standing & { subjectId: string | null }, member: Judged): string[] {
  const reaches = member.standing === undefined || !outranks(member.standing, caller);
  if (member.retiredAt !== null) return caller.permissions.has('staff.change') && reaches ? ['reinstate'] : [];
  const assess = caller.permissions.has('staff.assess') ? ['assess'] : [];
  const leave = mayRecordLeaveOf(caller, member.id) ? ['record_leave'] : [];
  if (!caller.permissions.has('staff.change')) return [...assess, ...leave];
  const all = [
    'change',
    reaches && member.accountState === 'waiting' && 'invite',
    reaches && member.accountState === 'active' && 'reset_password',
    reaches && member.id !== caller.subjectId && 'retire',
  ];
  return [...all.filter((ability) => ability !== false), ...assess, ...leave];
}
