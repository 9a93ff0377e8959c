import { once } from 'node:events';
import { ImapFlow } from 'imapflow';
import { instantOf, type Instant } from '../../../kernel/instant.ts';
import { serverNameOf, type Reach } from '../../network/reach.ts';
import type { ImapServer } from './imap-server.ts';
import { NoFolder } from './imap-trouble.ts';

/** A mail as its folder lists it. */
export interface ListedMail {
  uid: number;
  /** Of the whole mail, as the server counts. */
  bytes: number;
  /** When it arrived there (INTERNALDATE); null where the server doesn't say. */
  cameAt: Instant | null;
}

/** It was listed, and is there no more: somebody has deleted or moved it. */
export class MailGone extends Error {
  constructor(uid: number) {
    super(`the mail ${uid} is there no more`);
    this.name = 'MailGone';
  }
}

/** A folder that is open to be read. Nothing in it is changed, marks of what was read included. */
export interface ImapFolder {
  /** Another one: what was known by UIDs before says nothing any more (RFC 3501, 2.3.1.1). */
  readonly uidValidity: number;
  /** Higher than every UID that there is. */
  readonly uidNext: number;
  readonly count: number;
  /** Those of higher UIDs, lowest first, at most `most`. */
  listAfter(uid: number, most: number): Promise<ListedMail[]>;
  /** Throws `MailGone` where the server has it no more. */
  readWhole(mail: ListedMail): AsyncIterable<Uint8Array>;
  /** Small ones with one question: by their UIDs, those that the server still has. */
  readTogether(mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Uint8Array>>;
  readBeginning(mail: ListedMail, bytes: number): Promise<Uint8Array>;
  /** Until something has come, at most so long, or until `signal` says that it is enough. */
  waitForNews(milliseconds: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const patienceMilliseconds = 20_000;
/** What is not larger is fetched at once. */
const atOnceBytes = 1024 * 1024;
const pieceBytes = 512 * 1024;

/** Throws what `imapTroubleOf` puts into words. The connection goes to the address that `reach` has judged. */
export async function openFolder(server: ImapServer, reach: Reach): Promise<ImapFolder> {
  const client = clientFor(server, await reach.addressOf(server.host));
  // what went wrong is told by whatever was asked then
  client.on('error', () => undefined);
  await client.connect();
  try {
    const opened = await client.mailboxOpen(server.folder, { readOnly: true }).catch((error: unknown) => {
      throw new NoFolder(error);
    });
    return folderOf(client, opened);
  } catch (error) {
    client.close();
    throw error;
  }
}

function clientFor({ host, port, security, login }: ImapServer, address: string): ImapFlow {
  return new ImapFlow({
    host: address,
    ...serverNameOf(host),
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: { user: login.user, pass: login.password },
    // 163 and its like let nobody in who does not say what they are
    clientInfo: { name: 'Yingtai', vendor: 'Yingtai', version: '1' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: 3 * patienceMilliseconds,
    maxLiteralSize: 16 * 1024 * 1024,
    maxResponseSize: 32 * 1024 * 1024,
    maxLineLength: 8 * 1024 * 1024,
  });
}

type Opened = Awaited<ReturnType<ImapFlow['mailboxOpen']>>;

function folderOf(client: ImapFlow, { uidValidity, uidNext, exists }: Opened): ImapFolder {
  return {
    uidValidity: Number(uidValidity),
    uidNext,
    count: exists,
    listAfter: (uid, most) => listAfter(client, uid, most),
    readWhole: (mail) => readWhole(client, mail),
    readTogether: (mails) => readTogether(client, mails),
    readBeginning: (mail, bytes) => readSource(client, mail, bytes),
    waitForNews: (milliseconds, signal) => waitForNews(client, milliseconds, signal),
    async close() {
      await client.logout().catch(() => undefined);
      client.close();
    },
  };
}

async function listAfter(client: ImapFlow, uid: number, most: number): Promise<ListedMail[]> {
  const found = await client.search({ uid: `${uid + 1}:*` }, { uid: true });
  // the last one of the folder is always among them, however low its UID (RFC 3501, 6.4.8)
  const uids = (Array.isArray(found) ? found : [])
    .filter((one) => one > uid)
    .toSorted((one, other) => one - other)
    .slice(0, most);
  if (uids.length === 0) return [];
  const listed = await client.fetchAll(uids.join(','), { uid: true, size: true, internalDate: true }, { uid: true });
  return listed
    .map(({ uid: of, size = 0, internalDate }) => ({ uid: of, bytes: size, cameAt: instantIn(internalDate) }))
    .filter((one) => one.uid > uid)
    .toSorted((one, other) => one.uid - other.uid);
}

function instantIn(date: Date | string | undefined): Instant | null {
  const milliseconds = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(milliseconds) ? null : instantOf(milliseconds);
}

async function* readWhole(client: ImapFlow, mail: ListedMail): AsyncGenerator<Uint8Array> {
  if (mail.bytes <= atOnceBytes) {
    yield await readSource(client, mail);
    return;
  }
  const { content } = await client.download(String(mail.uid), undefined, { uid: true, chunkSize: pieceBytes });
  if (!content) throw new MailGone(mail.uid);
  yield* content;
}

async function readTogether(client: ImapFlow, mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Uint8Array>> {
  const uids = mails.map(({ uid }) => uid);
  const given = await client.fetchAll(uids.join(','), { uid: true, source: true }, { uid: true });
  return new Map(given.flatMap(({ uid, source }) => (source ? [[uid, source] as const] : [])));
}

async function readSource(client: ImapFlow, { uid }: ListedMail, bytes?: number): Promise<Uint8Array> {
  const part = bytes === undefined ? true : { start: 0, maxLength: bytes };
  const mail = await client.fetchOne(String(uid), { source: part }, { uid: true });
  if (!mail || !mail.source) throw new MailGone(uid);
  return mail.source;
}

async function waitForNews(client: ImapFlow, milliseconds: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const enough = AbortSignal.any([signal, over.signal, AbortSignal.timeout(milliseconds)]);
  const news = ['exists', 'close'].map((event) => once(client, event, { signal: enough }));
  // ends with the next command; a connection that breaks is told by that
  void client.idle().catch(() => undefined);
  // time that is over rejects both
  await Promise.race(news).catch(() => undefined);
  over.abort();
  await Promise.allSettled(news);
}
