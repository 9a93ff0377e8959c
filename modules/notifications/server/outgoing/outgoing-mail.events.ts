import type { Announcement } from '../../../../kernel/event.ts';
import type { OutgoingMail } from './outgoing-mail.rules.ts';

export function mailRetried({ id, customerId, kind }: Pick<OutgoingMail, 'id' | 'customerId' | 'kind'>): Announcement {
  const subject = { kind: 'outgoing_mail', id };
  return {
    kind: 'outgoing_mail.retried',
    version: 1,
    subject,
    customerId,
    audience: 'internal',
    payload: { notice: kind },
  };
}
