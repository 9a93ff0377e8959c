import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { sessionEnded } from './session.events.ts';
import { deleteSession } from './session.store.ts';

/** Ends one of the caller's own; another's is not found. */
export async function endSession(tx: Tx, input: { session: string }): Promise<void> {
  const accountId = found(tx.caller.accountId);
  const isGone = await deleteSession(tx, accountId, input.session);
  found(isGone || null);
  await announce(tx, sessionEnded(accountId, input.session));
}
