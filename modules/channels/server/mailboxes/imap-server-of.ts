import type { TenantSecrets } from '../../../../platform/crypto/secrets.ts';
import type { ImapServer } from '../../../../platform/mail/imap/imap-server.ts';
import { passwordPlace, type MailboxAccess } from './mailbox.rules.ts';

/** With its password in the clear, for as long as somebody is signed in with it. */
export function imapServerOf(secrets: TenantSecrets, mailbox: MailboxAccess): ImapServer {
  const { id, host, port, security, userName: user, folder, envelopeKey } = mailbox;
  const password = secrets.unseal({ text: mailbox.password, envelopeKey }, passwordPlace(id));
  return { host, port, security, folder, login: { user, password } };
}
