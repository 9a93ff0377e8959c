import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { accountRestored } from './account.events.ts';
import { accountById, saveAccount } from './account.store.ts';
import { refuseOutranked } from './refuse-outranked.ts';

/** Lets an account that was shut out be invited again; the password that it had doesn't open it any more. */
export async function restoreAccount(tx: Tx, id: Id): Promise<void> {
  const account = await accountById(tx, id);
  if (!account || account.disabledAt === null) return;
  await refuseOutranked(tx, account);
  await saveAccount(tx, id, { disabledAt: null, passwordHash: null });
  await announce(tx, accountRestored(id));
}
