import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { accountRenamed, scopeSet } from './account.events.ts';
import { accountById, saveAccount, type Account } from './account.store.ts';
import { refuseTakenEmail } from './add-account.ts';
import { livingAccount } from './find-account.ts';
import { refuseOutranked, refuseWiderSight } from './refuse-outranked.ts';

/** Its owner signs in with another address from now on, or is called otherwise; one that was shut out stays as it is. */
export async function renameAccount(tx: Tx, id: Id, named: Pick<Account, 'email' | 'name'>): Promise<void> {
  const account = found(await accountById(tx, id));
  if (account.disabledAt !== null) return;
  const { email, name } = named;
  const changes = changesBetween(account, { ...account, email, name }, ['email', 'name']);
  if (Object.keys(changes).length === 0) return;
  if (changes.email) {
    await refuseOutranked(tx, account);
    await refuseTakenEmail(tx, email);
  }
  await saveAccount(tx, id, { email, name });
  await announce(tx, accountRenamed(id, changes));
}

/** Which customers the account sees from now on; null: all (staff only). */
export async function setCustomerScope(tx: Tx, id: Id, scope: Id[] | null): Promise<void> {
  const account = await livingAccount(tx, id);
  await refuseOutranked(tx, account);
  refuseWiderSight(tx, scope);
  await saveAccount(tx, id, { customerScope: scope });
  await announce(tx, scopeSet(id, { before: account.customerScope, after: scope }));
}
