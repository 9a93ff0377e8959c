import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SignInLinkView } from '../../staff.contract.ts';
import { inviteAccount } from '../accounts/invite-account.ts';
import type { LinkPurpose } from '../accounts/link.rules.ts';
import { staffRefusals } from './staff.refusals.ts';
import { findStaff } from './staff.store.ts';

export function inviteStaff(tx: Tx, input: { staff: string }): Promise<SignInLinkView> {
  return linkForStaff(tx, input, 'invitation');
}

export function resetPassword(tx: Tx, input: { staff: string }): Promise<SignInLinkView> {
  return linkForStaff(tx, input, 'reset');
}

/** Refuses whoever has no e-mail address, and so no account. */
async function linkForStaff(tx: Tx, input: { staff: string }, purpose: LinkPurpose): Promise<SignInLinkView> {
  const member = found(await findStaff(tx, input.staff));
  if (member.accountId === null) throw new Refusal(staffRefusals.email_needed);
  return inviteAccount(tx, member.accountId, purpose);
}
