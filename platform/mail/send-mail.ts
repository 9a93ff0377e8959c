import { createTransport } from 'nodemailer';
import type { MailServer } from './mail-server.ts';
import { troubleOf, type MailTrouble } from './mail-trouble.ts';

export interface Mail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** `<…@…>`: the same each time the same mail is tried. */
  messageId: string;
  /** What answers are recognised by. */
  headers?: Readonly<Record<string, string>>;
}

const patienceMilliseconds = 20_000;

/**
 * Hands a mail to the server; null when it took it. nodemailer folds, encodes and checks each header, so that nothing
 * in a name or subject can begin another one; files and addresses to fetch from are not taken.
 */
export async function sendMail(server: MailServer, mail: Mail): Promise<MailTrouble | null> {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(server.login ? { auth: { user: server.login.user, pass: server.login.password } } : {}),
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      ...mail,
      // RFC 3834: nobody's holiday notice answers us
      headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return null;
  } catch (error) {
    return troubleOf(error);
  } finally {
    transport.close();
  }
}
