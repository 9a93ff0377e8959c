import type { BodyOf } from '../../../../kernel/contract.ts';
import type { changeMailServer } from '../../mail-server.contract.ts';

export interface MailServerRecord {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  userName: string | null;
  /** Sealed with the key beside it; both or none. */
  password: string | null;
  envelopeKey: string | null;
  fromAddress: string;
  fromName: string;
  revision: number;
}

/** Where a password is sealed: in the one row that a provider has. */
export function passwordPlace(tenantId: string) {
  return { table: 'mail_server', row: tenantId, column: 'password' };
}

type Asked = Omit<BodyOf<typeof changeMailServer>, 'password'>;

/**
 * The password stays as long as it goes to the same server as the same user, and in no clearer a way: whoever changes
 * these must know it, or a server of theirs, or a listener on the way, would be given it.
 */
export function keepsPassword(before: MailServerRecord | null, asked: Asked): boolean {
  if (before === null || before.host !== asked.host || before.userName !== asked.userName) return false;
  return asked.security !== 'none' || before.security === 'none';
}
