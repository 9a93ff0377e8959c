import { createReadStream } from 'node:fs';
import { createTransport } from 'nodemailer';
import { serverNameOf, type Reach } from '../network/reach.ts';
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
  /** Where answers go, if not to whom it is from. */
  replyTo?: string | undefined;
  /** What it goes on from, the earliest first; the last is what it answers. */
  references?: readonly string[];
  /** Lying on our disk. */
  files?: readonly { name: string; mediaType: string; path: string }[];
  /** What answers are recognised by. */
  headers?: Readonly<Record<string, string>>;
  /** Nobody wrote it: nobody's holiday notice answers it (RFC 3834). */
  isAutomatic?: boolean;
}

const patienceMilliseconds = 20_000;

/**
 * Hands a mail to the server; null when it took it. nodemailer folds, encodes and checks each header, so that nothing
 * in a name or subject can begin another one; names of files and addresses to fetch from are not taken from a mail. The
 * connection goes to the address that `reach` has judged.
 */
export async function sendMail(server: MailServer, mail: Mail, reach: Reach): Promise<MailTrouble | null> {
  try {
    await handOver(server, mail, await reach.addressOf(server.host));
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

async function handOver(server: MailServer, mail: Mail, address: string): Promise<void> {
  const transport = createTransport({
    host: address,
    ...serverNameOf(server.host),
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
    await transport.sendMail(messageOf(mail));
  } finally {
    transport.close();
  }
}

function messageOf({ files = [], references = [], isAutomatic = true, headers, ...mail }: Mail) {
  const answered = references.at(-1);
  const unwritten = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  return {
    ...mail,
    ...(answered === undefined ? {} : { references: [...references], inReplyTo: answered }),
    attachments: files.map(({ name, mediaType, path }) => {
      return { filename: name, contentType: mediaType, content: createReadStream(path) };
    }),
    headers: { ...headers, ...(isAutomatic ? unwritten : {}) },
  };
}
