import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { accountRefusals } from './account.refusals.ts';
import type { Account } from './account.store.ts';
import { isWithin, outranks } from './standing.rules.ts';
import { administrators, lockAdministrators, standingOf } from './standing.store.ts';

/** Refuses to touch an account that may do more, or sees more customers, than the caller. A rule or the operator may. */
export async function refuseOutranked(tx: Tx, account: Pick<Account, 'id' | 'kind'>): Promise<void> {
  if (tx.caller.kind === 'system' || tx.caller.kind === 'operator') return;
  const standing = found(await standingOf(tx, account.id));
  // what a contact may do is of another kind than what staff may; how far they see is not
  const permissions = account.kind === 'staff' ? standing.permissions : new Set<string>();
  if (outranks({ ...standing, permissions }, tx.caller)) throw new Refusal(accountRefusals.outranks_you);
}

/** Refuses to let anybody, oneself included, see more customers than the caller does; null: all. */
export function refuseWiderSight(tx: Tx, scope: readonly Id[] | null): void {
  if (!isWithin(scope ?? 'all', tx.caller.customers)) throw new Refusal(accountRefusals.outranks_you);
}

/** Refuses to take away the last account that can administer the provider. */
export async function refuseLastAdministrator(tx: Tx, accountId: Id): Promise<void> {
  await lockAdministrators(tx);
  const able = await administrators(tx);
  if (able.length === 1 && able.includes(accountId)) throw new Refusal(accountRefusals.last_administrator);
}
