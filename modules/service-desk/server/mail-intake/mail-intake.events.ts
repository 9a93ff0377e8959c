import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Somebody wants a mail taken in that was not; who decides something else about one, says so of the mail itself. */
export function mailRetried({ id, customerId }: { id: Id; customerId: Id | null }): Announcement {
  return {
    kind: 'mail_intake.retried',
    version: 1,
    subject: { kind: 'mail_intake', id },
    customerId,
    audience: 'internal',
    payload: {},
  };
}
