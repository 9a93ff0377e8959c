import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { removeSignsBefore } from './presence.store.ts';

const hour = 60 * 60;

export async function forgetPresence(tx: Tx): Promise<void> {
  await removeSignsBefore(tx, addSeconds(tx.now, -hour));
}
