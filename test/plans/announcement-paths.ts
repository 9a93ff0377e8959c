import {
  announcementsDue,
  pageOfAnnouncements,
} from '../../modules/announcements/server/announcements/announcement.store.ts';
import { pageOfPostings } from '../../modules/announcements/server/postings/posting.store.ts';
import { pageOfReaders } from '../../modules/announcements/server/postings/reading.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** Announcements, as the desk lists them and each customer's people read them. */
export function announcementPaths({ staff, system, nth }: FilledProvider): ReadingPath[] {
  const own = { customerId: nth('customer', 5), reader: { contactId: nth('contact', 5), siteId: null } };
  return [
    {
      says: 'announcements, shown latest first',
      who: staff,
      work: (tx) => pageOfAnnouncements(tx, {}, {}),
      by: [/^announcement_by_time$/],
      most: 60,
    },
    {
      says: 'what is announced to a customer',
      who: staff,
      work: (tx) => pageOfPostings(tx, { ...own, isWithOver: true }, {}),
      by: [/^announcement_posting_by_customer$/],
      most: 200,
    },
    {
      says: 'who has read an announcement',
      who: staff,
      work: (tx) => pageOfReaders(tx, nth('announcement', 3), {}),
      by: [/^announcement_reading_by_time$/],
      most: 200,
    },
    {
      says: 'what is to be announced by now',
      who: system,
      work: (tx) => announcementsDue(tx, 20),
      by: [/^announcement_due$/],
      most: 20,
    },
  ];
}
