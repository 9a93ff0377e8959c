import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { forgetNotifications } from '../notices/notification.store.ts';
import { forgetMails } from './outgoing-mail.store.ts';

const day = 24 * 60 * 60;
const notificationDays = 90;
const mailDays = 180;
const batch = 10_000;

/** What people were told is kept for a season, what was mailed for half a year; what it told of stays. */
export async function forgetOld(tx: Tx): Promise<void> {
  await forgetNotifications(tx, addSeconds(tx.now, -notificationDays * day), batch);
  await forgetMails(tx, addSeconds(tx.now, -mailDays * day), batch);
}
