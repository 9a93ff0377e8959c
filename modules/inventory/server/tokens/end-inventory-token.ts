import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { tokenEnded } from './inventory-token.events.ts';
import { endToken, tokenById } from './inventory-token.store.ts';

/** Harmless twice. */
export async function endInventoryToken(tx: Tx, input: { inventoryToken: string }): Promise<void> {
  const token = found(await tokenById(tx, input.inventoryToken));
  if (token.endedAt !== null) return;
  await endToken(tx, token.id);
  await announce(tx, tokenEnded(token));
}
