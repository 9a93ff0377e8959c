import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { sessionEnded } from './session.events.ts';
import { deleteSession } from './session.store.ts';

/** Ends the session that was shown; an API token is not signed out, it is ended by its owner. */
export async function signOut(tx: Tx): Promise<void> {
  const { accountId, sessionId } = tx.caller;
  if (accountId === null || sessionId === null) return;
  if (await deleteSession(tx, accountId, sessionId)) await announce(tx, sessionEnded(accountId, sessionId));
}
