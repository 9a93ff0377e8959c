import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { MailState, ParsedMail } from '../../incoming-mail.contract.ts';
import { startOfMailbox, type MailboxStart } from '../mailboxes/mailbox-start.store.ts';
import { standingsOf, type RecordStanding } from '../records/standing-record.store.ts';
import { incomingMailById, incomingMailsForChange } from './incoming-mail.store.ts';
import { parsedMailOf, type IncomingMail } from './incoming-mail.rules.ts';

/** A mail for whoever makes something of it. */
export interface ArrivedMail {
  id: Id;
  /** What a mail to its mailbox begins with. */
  mailbox: MailboxStart;
  channelRecordId: Id;
  /** Its entry in the channel log: somebody may have settled that without having read the mail. */
  entry: RecordStanding;
  customerId: Id | null;
  contactId: Id | null;
  state: MailState;
  /** By the mail server that it arrived at. */
  cameAt: Instant;
  mail: ParsedMail;
}

/** Undefined: there is none, or the caller may not see it. */
export async function arrivedMail(tx: Tx, id: Id): Promise<ArrivedMail | undefined> {
  const mail = await incomingMailById(tx, id);
  const [arrived] = await arrivedOf(tx, mail ? [mail] : []);
  return arrived;
}

/** The same, held against other writers until the transaction ends. */
export async function arrivedMailForChange(tx: Tx, id: Id): Promise<ArrivedMail | undefined> {
  return (await arrivedMailsForChange(tx, [id])).get(id);
}

/** By their ids; those that are not there, or that the caller may not see, are missing. */
export async function arrivedMailsForChange(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, ArrivedMail>> {
  const arrived = await arrivedOf(tx, await incomingMailsForChange(tx, ids));
  return new Map(arrived.map((mail) => [mail.id, mail]));
}

async function arrivedOf(tx: Tx, mails: readonly IncomingMail[]): Promise<ArrivedMail[]> {
  if (mails.length === 0) return [];
  const entriesOf = mails.map(({ channelRecordId }) => channelRecordId);
  const [entries, ...mailboxes] = await sideBySide(
    standingsOf(tx, entriesOf),
    ...mails.map(({ mailboxId }) => startOfMailbox(tx, mailboxId)),
  );
  return mails.flatMap((mail, at) => {
    const { id, channelRecordId, customerId, contactId, state, cameAt } = mail;
    const [mailbox, entry] = [mailboxes[at], found(entries.get(channelRecordId))];
    return mailbox
      ? [{ id, mailbox, channelRecordId, entry, customerId, contactId, state, cameAt, mail: parsedMailOf(mail) }]
      : [];
  });
}
