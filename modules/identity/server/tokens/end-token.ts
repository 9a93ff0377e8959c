import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { tokenEnded } from './token.events.ts';
import { endTokenOf } from './token.store.ts';

/** Ends one of the caller's own; another's is not found. */
export async function endToken(tx: Tx, input: { token: string }): Promise<void> {
  const accountId = found(tx.caller.accountId);
  found((await endTokenOf(tx, accountId, input.token)) || null);
  await announce(tx, tokenEnded(input.token, accountId));
}
