export interface MailTrouble {
  /** What kept a mail from going out, by what somebody can do about it. */
  kind: 'unreachable' | 'no_tls' | 'sign_in' | 'refused' | 'busy';
  /** The server's own answer, or the system's word; for people to read, at most 300 characters. */
  said: string;
  /** Trying again may help: the server said so, or could not be asked. */
  isPassing: boolean;
}

/** Of what nodemailer throws: its `code`, and the `responseCode` that the server answered with (RFC 5321, 4.2.1). */
export function troubleOf(error: unknown): MailTrouble {
  const { code = '', responseCode = 0, response, message = '' } = (error ?? {}) as Thrown;
  const said = (response ?? message).slice(0, 300);
  if (code === 'EAUTH') return { kind: 'sign_in', said, isPassing: isPassing(responseCode) };
  if (code === 'ETLS' || isAboutCertificate(message)) return { kind: 'no_tls', said, isPassing: false };
  if (responseCode >= 500) return { kind: 'refused', said, isPassing: false };
  if (responseCode >= 400) return { kind: 'busy', said, isPassing: true };
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'refused', said, isPassing: false };
  return { kind: 'unreachable', said, isPassing: true };
}

interface Thrown {
  code?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

function isPassing(responseCode: number): boolean {
  return responseCode >= 400 && responseCode < 500;
}

function isAboutCertificate(message: string): boolean {
  return /certificate|self-signed|wrong version number|altnames/i.test(message);
}
