import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { attachContents } from '../../../files/index.ts';
import { areSentByUs } from '../../../notifications/index.ts';
import { activeMailboxes, startOfMailbox } from '../mailboxes/mailbox-start.store.ts';
import { recordAllInChannel } from '../records/record-in-channel.ts';
import type { AutomaticKind } from '../../incoming-mail.contract.ts';
import { automaticKindOf } from './automatic-mail.rules.ts';
import { mailArrived } from './incoming-mail.events.ts';
import { parsedMailOf, type IncomingMail } from './incoming-mail.rules.ts';
import { insertIncomingMails, isTakenIn } from './incoming-mail.store.ts';
import { entryOf, mailToKeep, placeOf, type Came, type Folder, type MailToKeep } from './mail-to-keep.ts';

/**
 * Writes mails of one mailbox, their files and their entries in the channel log, and tells of them in their order; one
 * that is there already, or comes twice, stays as it is. All of them cost little more time than one. Answers
 * with the ids of those that are new.
 */
export async function keepMails(tx: Tx, folder: Folder, came: readonly Came[]): Promise<Id[]> {
  const [mailbox, ours, ...taken] = await sideBySide(
    startOfMailbox(tx, folder.id),
    activeMailboxes(tx),
    ...came.map((one) => isTakenIn(tx, placeOf(folder, one))),
  );
  const raws = came.map(({ fetched }) => fetched?.raw ?? null);
  const isNew = (raw: string | null, at: number) => !taken[at] && (raw === null || raws.indexOf(raw) === at);
  const fresh = came.filter((_, at) => isNew(raws[at] ?? null, at));
  if (fresh.length === 0) return [];
  const mails = fresh.map((one) => mailToKeep(tx, { folder, mailbox }, one));
  const own = { addresses: new Set(ours.map(({ address }) => address)), mailboxAddress: mailbox.address };
  const kept = await keep(tx, own, mails);
  await announce(tx, ...kept.map(arrivalOf));
  return kept.map(({ id }) => id);
}

interface Own {
  /** The addresses that mail is taken in from. */
  addresses: ReadonlySet<string>;
  /** That of the mailbox that these came into. */
  mailboxAddress: string;
}

async function keep(tx: Tx, own: Own, mails: readonly MailToKeep[]): Promise<IncomingMail[]> {
  const [automatic, entries] = await sideBySide(
    automaticOf(tx, own, mails),
    recordAllInChannel(tx, mails.map(entryOf)),
  );
  const kept = mails.map(({ row, files }, at) => {
    const mail = { ...row, channelRecordId: found(entries[at]), automatic: automatic[at] ?? null };
    return { mail, files };
  });
  const rows = kept.map(({ mail }) => mail);
  await sideBySide(insertIncomingMails(tx, rows), ...kept.map(({ mail, files }) => attach(tx, mail, files)));
  return rows;
}

async function automaticOf(tx: Tx, own: Own, mails: readonly MailToKeep[]): Promise<(AutomaticKind | null)[]> {
  const areOurs = await areSentByUs(
    tx,
    mails.map(({ row }) => row),
  );
  return mails.map(({ headers, row: { fromAddress, subject } }, at) => {
    const isOurs = areOurs[at] === true || (fromAddress !== null && own.addresses.has(fromAddress));
    return automaticKindOf({ headers, subject, fromAddress, isOurs, mailboxAddress: own.mailboxAddress });
  });
}

async function attach(tx: Tx, mail: IncomingMail, files: Parameters<typeof attachContents>[1]): Promise<void> {
  const { id, customerId, fromName, fromAddress } = mail;
  const subject = { kind: 'incoming_mail', id };
  const addedByName = fromName || fromAddress || '';
  await attachContents(tx, files, { subject, partId: null, customerId, audience: 'internal', addedByName });
}

function arrivalOf(mail: IncomingMail): Announcement {
  const { mailboxId, channelRecordId, automatic, shortfall } = mail;
  const { from, subject } = parsedMailOf(mail);
  return mailArrived(mail, { mailboxId, channelRecordId, automatic, shortfall }, { from, subject });
}
