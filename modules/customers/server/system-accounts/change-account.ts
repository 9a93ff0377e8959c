import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { readSystemAccount } from './list-accounts.ts';
import { accountChanged } from './system-account.events.ts';
import { systemAccountRefusals } from './system-account.refusals.ts';
import { accountById, updateAccounts } from './system-account.store.ts';

export async function changeSystemAccount(
  tx: Tx,
  { systemAccount, ...sent }: InputOf<typeof contract.changeSystemAccount>,
): Promise<contract.SystemAccountView> {
  const before = found(await accountById(tx, systemAccount));
  refuseStale(tx, before.revision);
  if (before.revokedOn !== null) throw new Refusal(systemAccountRefusals.revoked, { on: before.revokedOn });
  const changes = changesBetween(before, { ...before, ...sent }, ['accountName', 'permissions', 'note']);
  if (Object.keys(changes).length > 0) {
    await updateAccounts(tx, [before.id], sent);
    await announce(tx, accountChanged(before, changes));
  }
  return readSystemAccount(tx, { systemAccount });
}
