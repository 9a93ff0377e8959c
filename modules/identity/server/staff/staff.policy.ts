import type { AccountState } from '../../staff.contract.ts';
import { outranks, type Standing } from '../accounts/standing.rules.ts';

export interface Judged {
  id: string;
  retiredAt: string | null;
  accountState: AccountState;
  /** Of their account; undefined: they have none. */
  standing: Standing | undefined;
}

/** What this caller may do to the staff member now: nobody touches an account that reaches further than their own. */
export function staffAbilities(caller: Standing & { subjectId: string | null }, member: Judged): string[] {
  if (!caller.permissions.has('staff.change') || member.retiredAt !== null) return [];
  const reaches = member.standing === undefined || !outranks(member.standing, caller);
  const all = [
    'change',
    reaches && member.accountState === 'waiting' && 'invite',
    reaches && member.accountState === 'active' && 'reset_password',
    reaches && member.id !== caller.subjectId && 'retire',
  ];
  return all.filter((ability) => ability !== false);
}
