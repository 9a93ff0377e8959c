import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function postingRead({ id, customerId }: { id: Id; customerId: Id }, contactId: Id): Announcement {
  return {
    kind: 'announcement.read',
    version: 1,
    subject: { kind: 'announcement_posting', id },
    customerId,
    audience: 'internal',
    payload: { contactId },
  };
}
