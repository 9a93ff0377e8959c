import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { accountMoved } from './account.events.ts';
import { accountOfSubject, saveAccount, type AccountSubject } from './account.store.ts';
import { refuseOutranked } from './refuse-outranked.ts';

/** The account of somebody who is known twice goes over to the one who stays, who has none. */
export async function moveAccount(tx: Tx, from: AccountSubject, into: { subjectId: Id; name: string }): Promise<void> {
  const account = await accountOfSubject(tx, from);
  if (!account) return;
  await refuseOutranked(tx, account);
  await saveAccount(tx, account.id, into);
  await announce(tx, accountMoved(account.id, { from: from.subjectId, into: into.subjectId }));
}
