import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { sendOne } from './queue-mail.ts';
import { dueMails } from './outgoing-mail.store.ts';

const mostAtOnce = 200;

/** Asks again for mails whose time has come: of a try that was killed nobody else would. Asked twice, one is sent once. */
export async function wakeMails(tx: Tx): Promise<void> {
  for (const mail of await dueMails(tx, mostAtOnce)) await enqueue(tx, { job: sendOne, ids: { mail } });
}
