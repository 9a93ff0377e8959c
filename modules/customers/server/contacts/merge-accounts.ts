import type { Tx } from '../../../../platform/database/tx.ts';
import { accountOf, eraseAccount, moveAccount } from '../../../identity/index.ts';
import type { ContactRecord } from './contact.store.ts';

export type AccountFate = 'none' | 'moves' | 'ends';

/** The kept contact's account stays; only where there is none, the double's goes over. */
export async function accountFate(tx: Tx, kept: ContactRecord, double: ContactRecord): Promise<AccountFate> {
  const [theirs, doubles] = [await accountIn(tx, kept), await accountIn(tx, double)];
  if (doubles === null) return 'none';
  return theirs === null ? 'moves' : 'ends';
}

/** One that ends gives its e-mail address free, which the kept contact may take over. */
export async function mergeAccounts(tx: Tx, kept: ContactRecord, double: ContactRecord): Promise<void> {
  const fate = await accountFate(tx, kept, double);
  if (fate === 'moves') await moveAccount(tx, subjectOf(double), { subjectId: kept.id, name: kept.name });
  const account = fate === 'ends' ? await accountIn(tx, double) : null;
  if (account) await eraseAccount(tx, account.id, double.name);
}

function accountIn(tx: Tx, contact: ContactRecord) {
  return accountOf(tx, subjectOf(contact));
}

function subjectOf({ id }: ContactRecord) {
  return { kind: 'contact' as const, subjectId: id };
}
