import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { announcementPosted } from '../announcements/announcement.events.ts';
import { untoldOf, type Announcement, type Reach } from '../announcements/announcement.rules.ts';
import { announcementsDue, notePosted } from '../announcements/announcement.store.ts';
import { postingsOf } from './posting.store.ts';

/** The people of all customers at which it stands are told, but for those whom it reached before. */
export async function postAnnouncement(
  tx: Tx,
  announcement: Announcement,
  { told = [] }: { told?: readonly Reach[] } = {},
): Promise<void> {
  const postings = (await postingsOf(tx, announcement.id)).flatMap((posting) => {
    const untold = untoldOf(posting, told);
    return untold ? [{ ...posting, ...untold }] : [];
  });
  if (announcement.postedAt === null) await notePosted(tx, announcement.id, tx.now);
  await announce(tx, ...postings.map((posting) => announcementPosted(announcement, posting)));
}

const mostAtOnce = 20;

/** What was written for later, and whose moment has come. */
export async function postDueAnnouncements(tx: Tx): Promise<void> {
  for (const announcement of await announcementsDue(tx, mostAtOnce)) await postAnnouncement(tx, announcement);
}
