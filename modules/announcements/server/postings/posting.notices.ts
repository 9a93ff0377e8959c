import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject, NoticeWords, ToldEvent } from '../../../../platform/module/notice.ts';
import { postingById, postingsByIds } from './posting.store.ts';
import { readersOf } from './reader.store.ts';

/** Whoever it is for, with an account in the portal. */
async function readers(tx: Tx, { subject, payload: { butOfSites } }: ToldEvent): Promise<readonly Id[]> {
  const posting = await postingById(tx, subject.id);
  const told: unknown[] = Array.isArray(butOfSites) ? butOfSites : [];
  return posting ? readersOf(tx, { ...posting, butOfSites: told.map(String) }) : [];
}

/** In the app always; by mail where whoever wrote it wished so. */
function tells(name: 'shown' | 'mailed'): Notice {
  const isMailed = name === 'mailed';
  return {
    kind: `announcement.${name}`,
    textKey: `announcements:notice.${name}`,
    tells: 'contact',
    permission: 'announcement.read',
    byMail: isMailed,
    to: ['announcement.posted'],
    whom: async (tx, event) => ((event.payload['goesByMail'] === true) === isMailed ? readers(tx, event) : []),
  };
}

export const postingNotices: readonly Notice[] = [tells('shown'), tells('mailed')];

export const postingsInNotices: NoticeSubject = {
  kind: 'announcement_posting',
  async describe(tx, ids) {
    if (ids.length === 0) return new Map();
    const words = (await postingsByIds(tx, ids)).map(({ id, title, announcementId }): [Id, NoticeWords] => [
      id,
      {
        name: title,
        title,
        deskPath: `/announcements/${announcementId}`,
        portalPath: `/portal/announcements#${id}`,
      },
    ]);
    return new Map(words);
  },
};
