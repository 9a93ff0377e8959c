export const imapTroubles = ['unreachable', 'no_tls', 'sign_in', 'no_folder', 'refused', 'broken_off'] as const;

export interface ImapTrouble {
  /** What keeps us from reading a mailbox, by what somebody can do about it. */
  kind: (typeof imapTroubles)[number];
  /** The server's own answer, or the system's word; for people to read, at most 300 characters. */
  said: string;
}

/** The folder cannot be opened: it is not there, or not for this user. */
export class NoFolder extends Error {
  constructor(cause: unknown) {
    super('the folder cannot be opened', { cause });
    this.name = 'NoFolder';
  }
}

/** What imapflow throws, as far as it says more than its message. */
interface Thrown {
  code?: string;
  message?: string;
  authenticationFailed?: boolean;
  responseText?: string;
  responseStatus?: string;
  cause?: unknown;
}

/** The server, or the way to it, is to blame, and not something of ours. */
export function isServersFault(error: unknown): boolean {
  if (error instanceof NoFolder) return true;
  const { code = '', message = '', ...thrown } = (error ?? {}) as Thrown;
  if (thrown.authenticationFailed || thrown.responseStatus !== undefined || isAboutTls(message)) return true;
  return (
    unreachable.has(code) || brokenOff.has(code) || /^ParserError|TooLarge$|^(?:Invalid|Download|Unexpected)/.test(code)
  );
}

export function imapTroubleOf(error: unknown): ImapTrouble {
  const thrown = ((error instanceof NoFolder ? error.cause : error) ?? {}) as Thrown;
  const said = (thrown.responseText ?? thrown.message ?? '').slice(0, 300);
  return { kind: kindOf(error, thrown), said };
}

function kindOf(error: unknown, { code = '', message = '', ...thrown }: Thrown): ImapTrouble['kind'] {
  if (thrown.authenticationFailed) return 'sign_in';
  if (isAboutTls(`${code} ${message}`)) return 'no_tls';
  if (unreachable.has(code)) return 'unreachable';
  if (brokenOff.has(code)) return 'broken_off';
  if (error instanceof NoFolder) return 'no_folder';
  return thrown.responseStatus === undefined ? 'broken_off' : 'refused';
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'ClosedAfterConnectText',
  'ClosedAfterConnectTLS',
]);

const brokenOff = new Set(['NoConnection', 'EConnectionClosed', 'ECONNRESET', 'EPIPE', 'ETIMEOUT', 'StateLogout']);

function isAboutTls(text: string): boolean {
  return /certificate|self-signed|self signed|wrong version number|altnames|STARTTLS|UPGRADE_TIMEOUT|ERR_SSL|EPROTO/i.test(
    text,
  );
}
