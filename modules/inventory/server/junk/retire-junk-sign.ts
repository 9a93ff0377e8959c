import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { junkRetired } from './junk.events.ts';
import { junkSignById, setJunkRetired } from './junk.store.ts';

/** Harmless twice. */
export async function retireJunkSign(tx: Tx, input: { inventoryJunkSign: string }): Promise<void> {
  const sign = found(await junkSignById(tx, input.inventoryJunkSign));
  if (sign.retiredAt !== null) return;
  await setJunkRetired(tx, sign.id);
  await announce(tx, junkRetired(sign.id));
}
