import type { MailboxView } from '../../mailbox.contract.ts';

interface Permitted {
  permissions: ReadonlySet<string>;
}

/** Who may change one may try it and give it up; one that was given up stays as it is. */
export function mailboxAbilities(
  { permissions }: Permitted,
  { retiredAt }: Pick<MailboxView, 'retiredAt'>,
): MailboxView['abilities'] {
  return retiredAt === null && permissions.has('mailbox.change') ? ['change', 'try', 'retire'] : [];
}
