import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ListedMail } from '../../../../platform/mail/imap/open-folder.ts';
import { unknownMail } from '../../../../platform/mail/read/read-file.ts';
import type { MailboxStart } from '../mailboxes/mailbox-start.store.ts';
import type { CameIn } from '../records/record-in-channel.ts';
import type { FetchedMail } from './fetch-mail.ts';
import type { IncomingMail } from './incoming-mail.rules.ts';
import type { FetchedFile } from './look-into-files.ts';
import { mailFieldsOf } from './mail-fields.ts';

export interface Folder {
  id: Id;
  epoch: number;
  uidValidity: number;
}

export interface Came {
  listed: ListedMail;
  /** Null: it could not be fetched at all. */
  fetched: FetchedMail | null;
}

/** A mail before its entry in the channel log, and before it is known whether a person wrote it. */
export interface MailToKeep {
  row: Omit<IncomingMail, 'channelRecordId' | 'automatic'>;
  headers: FetchedMail['mail']['headers'];
  files: readonly (FetchedFile & { id: Id })[];
}

export function mailToKeep(
  tx: Tx,
  { folder, mailbox }: { folder: Folder; mailbox: MailboxStart },
  came: Came,
): MailToKeep {
  const { listed, fetched } = came;
  const files = (fetched?.files ?? []).map((file) => ({ ...file, id: tx.newId() }));
  const read = fetched?.mail ?? unknownMail;
  const row = {
    ...placeOf(folder, came),
    ...mailFieldsOf(read, files),
    id: tx.newId(),
    customerId: mailbox.customerId,
    contactId: null,
    cameAt: cameAtOf(tx, listed),
    state: 'fetched' as const,
    why: null,
    decidedAt: null,
    fetchedAt: tx.now,
    shortfall: fetched ? fetched.shortfall : ('unreadable' as const),
    rawBytes: listed.bytes,
  };
  return { row, headers: read.headers, files };
}

/** Where it lay, and under which name its bytes lie here. */
export function placeOf({ id: mailboxId, epoch, uidValidity }: Folder, { listed, fetched }: Came) {
  return { mailboxId, epoch, uidValidity, uid: listed.uid, raw: fetched?.raw ?? null };
}

/** A server whose clock is ahead does not make a mail come from the future. */
function cameAtOf({ now }: Tx, { cameAt }: ListedMail): Instant {
  return cameAt !== null && cameAt < now ? cameAt : now;
}

/** As it stands in the channel log. */
export function entryOf({ row }: MailToKeep): CameIn {
  const { customerId, contactId, cameAt, fromAddress: address, subject } = row;
  const label = subject === '' ? null : subject;
  return { kind: 'mail', customerId, contactId, cameAt, agentId: null, address, label };
}
