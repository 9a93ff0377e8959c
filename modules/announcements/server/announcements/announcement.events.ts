import type { Announcement as Told } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Announcement } from './announcement.rules.ts';

function ofAnnouncement(id: Id, kind: string): Told {
  return {
    kind: `announcement.${kind}`,
    version: 1,
    subject: { kind: 'announcement', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}

function wordsOf({ title, body, advice }: Announcement) {
  return { title, body, ...(advice !== null && { advice }) };
}

export function announcementRecorded(announcement: Announcement): Told {
  const { id, kind, audience, showsFrom, showsUntil, goesByMail } = announcement;
  const payload = { kind, audience, showsFrom, showsUntil, goesByMail };
  return { ...ofAnnouncement(id, 'recorded'), payload, text: wordsOf(announcement) };
}

export function announcementChanged(announcement: Announcement, fields: readonly string[]): Told {
  const { id, kind, audience, showsFrom, showsUntil } = announcement;
  const payload = { fields, kind, audience, showsFrom, showsUntil };
  return { ...ofAnnouncement(id, 'changed'), payload, text: wordsOf(announcement) };
}

export function announcementWithdrawn(id: Id): Told {
  return ofAnnouncement(id, 'withdrawn');
}

/** At one customer: its people are told, but for those of sites that were told before. */
export function announcementPosted(
  { id, goesByMail }: Pick<Announcement, 'id' | 'goesByMail'>,
  posting: { id: Id; customerId: Id; butOfSites: readonly Id[] },
): Told {
  return {
    kind: 'announcement.posted',
    version: 1,
    subject: { kind: 'announcement_posting', id: posting.id },
    customerId: posting.customerId,
    audience: 'public',
    payload: {
      announcementId: id,
      goesByMail,
      ...(posting.butOfSites.length > 0 && { butOfSites: [...posting.butOfSites] }),
    },
  };
}
