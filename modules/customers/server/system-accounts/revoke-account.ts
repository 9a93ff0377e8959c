import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { contactById } from '../contacts/contact.store.ts';
import { readSystemAccount } from './list-accounts.ts';
import { accountRevoked } from './system-account.events.ts';
import { systemAccountRefusals } from './system-account.refusals.ts';
import { accountById, accountsInUseOf, updateAccounts } from './system-account.store.ts';

export async function revokeSystemAccount(
  tx: Tx,
  { systemAccount, revokedOn, revokedFor = null }: InputOf<typeof contract.revokeSystemAccount>,
): Promise<contract.SystemAccountView> {
  const account = found(await accountById(tx, systemAccount));
  refuseStale(tx, account.revision);
  if (account.revokedOn !== null) throw new Refusal(systemAccountRefusals.revoked, { on: account.revokedOn });
  refuseBefore(account, revokedOn);
  await updateAccounts(tx, [account.id], { revokedOn, revokedFor });
  await announce(tx, accountRevoked({ ...account, revokedOn }));
  return readSystemAccount(tx, { systemAccount });
}

/** All that a leaver still holds; none is left behind because it was overlooked (ORG-06). */
export async function revokeAccountsOfContact(
  tx: Tx,
  { contact: id, revokedOn, revokedFor = null }: InputOf<typeof contract.revokeAccountsOfContact>,
): Promise<AnswerOf<typeof contract.revokeAccountsOfContact>> {
  const contact = found(await contactById(tx, id));
  const accounts = await accountsInUseOf(tx, contact.id);
  if (accounts.length === 0) return { revoked: 0 };
  for (const account of accounts) refuseBefore(account, revokedOn);
  await updateAccounts(
    tx,
    accounts.map((account) => account.id),
    { revokedOn, revokedFor },
  );
  await announce(tx, ...accounts.map((account) => accountRevoked({ ...account, revokedOn })));
  return { revoked: accounts.length };
}

function refuseBefore({ grantedOn }: { grantedOn: Day }, revokedOn: Day): void {
  if (revokedOn < grantedOn) {
    throw new Refusal(systemAccountRefusals.revoked_before_granted, { on: grantedOn }, 'revokedOn');
  }
}
