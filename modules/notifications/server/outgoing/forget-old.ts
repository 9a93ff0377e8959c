import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { forgetNotifications } from '../notices/notification.store.ts';
import { forgetMails } from './outgoing-mail.store.ts';

const day = 24 * 60 * 60;
const notificationDays = 90;
const mailDays = 180;
const batch = 10_000;
const mostBatches = 50;

/** What people were told is kept for a season, what was mailed for half a year; what it told of stays. */
export async function forgetOld(tx: Tx): Promise<void> {
  await untilFew(() => forgetNotifications(tx, addSeconds(tx.now, -notificationDays * day), batch));
  await untilFew(() => forgetMails(tx, addSeconds(tx.now, -mailDays * day), batch));
}

/** A night takes more than any provider tells in a day, and is over all the same. */
async function untilFew(forget: () => Promise<number>): Promise<void> {
  for (let round = 0; round < mostBatches; round++) if ((await forget()) < batch) return;
}
