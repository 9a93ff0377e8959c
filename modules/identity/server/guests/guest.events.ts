import type { Announcement, Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Somebody without an account was let in to the subject: it stands in the subject's own story. */
export function guestAdmitted(
  subject: Subject,
  { customerId, session }: { customerId: Id; session: Id },
): Announcement {
  return { kind: 'guest.admitted', version: 1, subject, customerId, audience: 'internal', payload: { session } };
}
