import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface Tagged {
  id: Id;
  customerId: Id;
  tag: string;
}

export function mailTagRecorded(tag: Tagged): Announcement {
  return ofTag(tag, 'recorded');
}

export function mailTagRetired(tag: Tagged): Announcement {
  return ofTag(tag, 'retired');
}

function ofTag({ id, customerId, tag }: Tagged, what: string): Announcement {
  return {
    kind: `mail_tag.${what}`,
    version: 1,
    subject: { kind: 'mail_tag', id },
    customerId,
    audience: 'internal',
    payload: { tag },
  };
}
