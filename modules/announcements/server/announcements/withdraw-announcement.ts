import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AnnouncementView } from '../../announcement.contract.ts';
import { withdrawPostings } from '../postings/posting.store.ts';
import { announcementWithdrawn } from './announcement.events.ts';
import { refuseLimited } from './announcement.policy.ts';
import { announcementRefusals } from './announcement.refusals.ts';
import { announcementForChange, saveAnnouncement } from './announcement.store.ts';
import { readAnnouncement } from './read-announcement.ts';

export async function withdrawAnnouncement(tx: Tx, input: { announcement: string }): Promise<AnnouncementView> {
  refuseLimited(tx.caller);
  const announcement = found(await announcementForChange(tx, input.announcement));
  refuseStale(tx, announcement.revision);
  if (announcement.withdrawnAt !== null) throw new Refusal(announcementRefusals.withdrawn);

  await saveAnnouncement(tx, { ...announcement, withdrawnAt: tx.now });
  await withdrawPostings(tx, announcement.id, { but: [] });
  await announce(tx, announcementWithdrawn(announcement.id));
  return readAnnouncement(tx, input);
}
