import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { forgetFailures } from '../sessions/attempt.store.ts';
import { deleteSessions } from '../sessions/session.store.ts';
import { endTokens } from '../tokens/token.store.ts';
import { accountErased } from './account.events.ts';
import { accountById, saveAccount } from './account.store.ts';
import { voidLinks } from './link.store.ts';
import { refuseOutranked } from './refuse-outranked.ts';

/** Nobody signs in with it any more, and nothing in it says whose it was (PLT-16). What the log said of it is not its matter. */
export async function eraseAccount(tx: Tx, id: Id, pseudonym: string): Promise<void> {
  const account = await accountById(tx, id);
  if (!account) return;
  await refuseOutranked(tx, account);
  await deleteSessions(tx, id);
  await endTokens(tx, id);
  await voidLinks(tx, id);
  await forgetFailures(tx, account.email);
  // .invalid belongs to nobody (RFC 2606)
  const nobody = { email: `${id}@erased.invalid`, name: pseudonym, passwordHash: null };
  await saveAccount(tx, id, { ...nobody, disabledAt: account.disabledAt ?? tx.now });
  await announce(tx, accountErased(id));
}
