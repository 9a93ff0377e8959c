import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { deleteSessions } from '../sessions/session.store.ts';
import { endTokens } from '../tokens/token.store.ts';
import { accountDisabled } from './account.events.ts';
import { accountById, saveAccount } from './account.store.ts';
import { voidLinks } from './link.store.ts';
import { refuseLastAdministrator, refuseOutranked } from './refuse-outranked.ts';

/** Nobody signs in with it any more, and whoever was in is out. */
export async function disableAccount(tx: Tx, id: Id): Promise<void> {
  const account = await accountById(tx, id);
  if (!account || account.disabledAt !== null) return;
  await refuseOutranked(tx, account);
  await refuseLastAdministrator(tx, account.id);

  await saveAccount(tx, account.id, { disabledAt: tx.now });
  await deleteSessions(tx, account.id);
  await endTokens(tx, account.id);
  await voidLinks(tx, account.id);
  await announce(tx, accountDisabled(account.id));
}
