import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { onceATransaction } from '../../../../platform/database/once-a-transaction.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { linkRecord, markTaken, reopenRecord, type ArrivedMail } from '../../../channels/index.ts';
import { contactById } from '../../../customers/index.ts';
import { copyAttachments } from '../../../files/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { takeAnswer } from '../entries/take-answer.ts';
import { recordUnseen } from '../tickets/record-ticket.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import { samenessOf } from './gather-mail-facts.ts';
import { isReceiptDue } from './is-receipt-due.ts';
import { cameBefore, saveIntake } from './mail-intake.store.ts';
import { siteOfContact } from './sender.store.ts';
import { answerOf, descriptionOf, titleOf } from './mail-text.rules.ts';

/** What the desk adds to words of others, it adds in its own language. */
const localeOfDesk = onceATransaction(async (tx) => (await ownTenant(tx))?.locale ?? 'zh-CN');

type FoundBy = 'token' | 'thread' | 'number' | 'sender' | 'hand';

interface NewTicket {
  customerId: Id;
  contactId: Id;
  /** A ticket that is closed, which this one goes on from. */
  follows: Id | null;
  by: FoundBy;
}

/** Makes a ticket of a mail, with its files; its writer is the caller. */
export async function landAsTicket(tx: Tx, arrived: ArrivedMail, wanted: NewTicket): Promise<void> {
  const { customerId, contactId, follows, by } = wanted;
  const { mail, mailbox } = arrived;
  const [locale, isDue, siteId] = await sideBySide(
    localeOfDesk(tx),
    isReceiptDue(tx, arrived),
    siteOfContact(tx, contactId),
  );
  const ticketId = await recordUnseen(tx, {
    kind: 'incident',
    customerId,
    callerId: contactId,
    title: titleOf(mail, locale),
    description: descriptionOf(mail, locale),
    channel: 'email',
    // by the mail server's clock, which may go fast
    reportedAt: arrived.cameAt < tx.now ? arrived.cameAt : tx.now,
    ...(siteId !== null && { siteId }),
    ...(mailbox.teamId !== null && { teamId: mailbox.teamId }),
    ...(mailbox.categoryId !== null && { categoryId: mailbox.categoryId }),
    ...(follows !== null && { linkedTo: { kind: 'follows', ticketId: follows } }),
  });
  const place = { ticketId, entryId: null, customerId, contactId };
  await settle(tx, arrived, { place, by, answeredAt: isDue ? tx.now : null });
}

interface Answer {
  ticketId: Id;
  /** Null: nobody knows who wrote it. */
  contactId: Id | null;
  by: FoundBy;
}

/** Writes a mail on a ticket that is open, with its files, as the answer of the customer’s people. */
export async function landAsAnswer(tx: Tx, arrived: ArrivedMail, { ticketId, contactId, by }: Answer): Promise<void> {
  const { mail } = arrived;
  const locale = await localeOfDesk(tx);
  const author = { id: contactId, name: await nameOf(tx, arrived, contactId) };
  const { entryId, customerId } = await takeAnswer(tx, { ticketId, body: answerOf(mail, locale), author });
  await settle(tx, arrived, { place: { ticketId, entryId, customerId, contactId }, by, answeredAt: null });
}

/** As the contact is called, else as the mail says. */
async function nameOf(tx: Tx, { mail }: ArrivedMail, contactId: Id | null): Promise<string> {
  const contact = contactId === null ? undefined : await contactById(tx, contactId);
  if (contact) return contact.name;
  const { name = '', address = '' } = mail.from ?? {};
  return name === '' ? address : `${name} <${address}>`;
}

interface Settled {
  place: { ticketId: Id; entryId: Id | null; customerId: Id; contactId: Id | null };
  by: FoundBy;
  answeredAt: string | null;
}

/** The mail is the customer's now, its files hang on what was made of it, and the channel log says so. */
async function settle(tx: Tx, arrived: ArrivedMail, { place, by, answeredAt }: Settled): Promise<void> {
  const { id, channelRecordId: recordId } = arrived;
  const { ticketId, entryId, customerId, contactId } = place;
  const subject = { kind: 'ticket', id: ticketId };
  // what customers hand in is public as it is
  const claim = { subject, partId: entryId, customerId, audience: 'public' as const };
  const settled = { settledAt: tx.now, settledById: recorderOf(tx.caller), nextTryAt: null, answeredAt };
  const sameness = await ownSameness(tx, arrived, by);
  await openEntry(tx, arrived, subject);
  await sideBySide(
    markTaken(tx, arrived, { customerId, contactId, why: by }),
    copyAttachments(tx, { kind: 'incoming_mail', id }, claim),
    linkRecord(tx, { recordId, subject: { ...subject, customerId }, contactId }),
    saveIntake(tx, { id, customerId, sameness, foundBy: by, ticketId, entryId, ...settled }),
  );
}

/**
 * Somebody who has read the mail knows better than whoever settled its entry in the channel log by its subject: that is
 * taken back there, and both stand in the history.
 */
export async function openEntry(tx: Tx, { entry }: ArrivedMail, subject: Subject | null): Promise<void> {
  const isThat = subject !== null && entry.state === 'linked' && entry.subjectId === subject.id;
  if (entry.state !== 'open' && !isThat) await reopenRecord(tx, entry.id);
}

/** Of what came before, the first has the name; somebody may take in the same again that failed when it came. */
async function ownSameness(tx: Tx, arrived: ArrivedMail, by: FoundBy): Promise<string | null> {
  const sameness = samenessOf(arrived);
  const isTaken = by === 'hand' && (await cameBefore(tx, { id: arrived.id, sameness }));
  return isTaken ? null : sameness;
}
