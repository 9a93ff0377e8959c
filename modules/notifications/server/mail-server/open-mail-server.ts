import type { TenantSecrets } from '../../../../platform/crypto/secrets.ts';
import type { MailServer } from '../../../../platform/mail/mail-server.ts';
import { passwordPlace, type MailServerRecord } from './mail-server.rules.ts';

/** With its password in the clear, for as long as a mail is handed over. */
export function openMailServer(secrets: TenantSecrets, tenantId: string, record: MailServerRecord): MailServer {
  const { host, port, security, userName, password, envelopeKey } = record;
  const login =
    userName !== null && password !== null && envelopeKey !== null
      ? { user: userName, password: secrets.unseal({ text: password, envelopeKey }, passwordPlace(tenantId)) }
      : null;
  return { host, port, security, login };
}
