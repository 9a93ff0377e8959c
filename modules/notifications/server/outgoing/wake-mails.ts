import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { sendOne } from './queue-mail.ts';
import { dueMails } from './outgoing-mail.store.ts';

/** Long enough for whoever was asked first, and few: what waits behind a slow mail server is not asked for ever more often. */
const lateSeconds = 60;
const mostAtOnce = 20;

/** Asks again for mails whose time has gone by: of a try that was killed nobody else would. Asked twice, one is sent once. */
export async function wakeMails(tx: Tx): Promise<void> {
  const late = { before: addSeconds(tx.now, -lateSeconds), most: mostAtOnce };
  for (const mail of await dueMails(tx, late)) await enqueue(tx, { job: sendOne, ids: { mail } });
}
