import type { Tx } from '../../../../platform/database/tx.ts';
import { mailServerOf } from './mail-server.store.ts';

/** Whether a mail that is written now can leave the house. */
export async function sendsMail(tx: Tx): Promise<boolean> {
  return Boolean(await mailServerOf(tx));
}
