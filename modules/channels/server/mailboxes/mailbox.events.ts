import type { Announcement } from '../../../../kernel/event.ts';
import type { Mailbox } from './mailbox.rules.ts';

type Keys = Pick<Mailbox, 'id' | 'customerId'>;

/** That a password was set is told, never the password. */
export function mailboxRecorded(mailbox: Keys & Pick<Mailbox, 'name' | 'address'>): Announcement {
  const { name, address } = mailbox;
  return about('recorded', mailbox, {}, { name, address });
}

export function mailboxChanged(mailbox: Keys, payload: { security: string; isPasswordNew: boolean }): Announcement {
  return about('changed', mailbox, payload);
}

export function mailboxRetired(mailbox: Keys): Announcement {
  return about('retired', mailbox, {});
}

// oxlint-disable-next-line max-params -- what, of which, with what
function about(
  what: string,
  { id, customerId }: Keys,
  payload: Record<string, unknown>,
  text?: Record<string, unknown>,
) {
  const subject = { kind: 'mailbox', id };
  return { kind: `mailbox.${what}`, version: 1, subject, customerId, audience: 'internal' as const, payload, text };
}
