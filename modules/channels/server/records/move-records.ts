import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { giveAttachments } from '../../../files/index.ts';
import { followChannelRecords } from '../calls/followed-record.store.ts';
import { mailsFollowRecords } from '../incoming-mail/followed-mail.store.ts';
import { moveRecordsOf } from './channel-record.store.ts';

interface Move {
  from: Subject;
  /** Where it came to: another ticket, or the same at another customer, whose people nobody of the old one is. */
  into: Subject & { customerId: Id };
}

/**
 * What was made of entries of the channel log was merged into another, or went over to another customer: they follow,
 * with the calls and mails that they are of, and the files that came along.
 */
export async function moveRecords(tx: Tx, { from, into }: Move): Promise<void> {
  const moved = await moveRecordsOf(tx, { from, into });
  await followChannelRecords(tx, moved);
  for (const id of await mailsFollowRecords(tx, moved)) {
    await giveAttachments(tx, { kind: 'incoming_mail', id }, into.customerId);
  }
}
