import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { AnnouncementView, recordAnnouncement as endpoint } from '../../announcement.contract.ts';
import { postAnnouncement } from '../postings/post-announcement.ts';
import { announcementRecorded } from './announcement.events.ts';
import { refuseLimited } from './announcement.policy.ts';
import type { Announcement } from './announcement.rules.ts';
import { insertAnnouncement } from './announcement.store.ts';
import { readAnnouncement } from './read-announcement.ts';
import { reachOf } from './reach-of.ts';
import { refuseFaulty } from './refuse-faulty.ts';
import { standAtCustomers } from '../postings/stand-at-customers.ts';

/** What is shown from a later moment on stands at its customers already, and they are told when that moment comes. */
export async function recordAnnouncement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnnouncementView> {
  refuseLimited(tx.caller);
  const announcement: Announcement = {
    advice: null,
    happensFrom: null,
    happensUntil: null,
    showsFrom: tx.now,
    showsUntil: null,
    ...input,
    id: tx.newId(),
    postedAt: null,
    withdrawnAt: null,
    createdAt: tx.now,
    createdById: tx.caller.kind === 'staff' ? tx.caller.subjectId : null,
    revision: 1,
  };
  refuseFaulty(tx, announcement, Object.keys(input));
  const reach = await reachOf(tx, announcement);

  await insertAnnouncement(tx, announcement);
  await standAtCustomers(tx, announcement, reach);
  await announce(tx, announcementRecorded(announcement));
  if (announcement.showsFrom <= tx.now) await postAnnouncement(tx, announcement);
  return readAnnouncement(tx, { announcement: announcement.id });
}
