import { createHash } from 'node:crypto';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { readSignedId } from '../../../../platform/crypto/signed-id.ts';
import { onceATransaction } from '../../../../platform/database/once-a-transaction.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ArrivedMail } from '../../../channels/index.ts';
import { mailSettings } from '../mail-settings/read-mail-setting.ts';
import { tokenKey } from '../mail-threads/token-of-ticket.ts';
import { marksIn, numbersIn, tokensAmong } from './mail-address.rules.ts';
import type { MailFacts, MeantTicket, NamedTicket } from './mail-intake.rules.ts';
import { cameBefore, isFlood } from './mail-intake.store.ts';
import { meantTicket, ticketsNumbered, ticketsOfMails } from './meant-ticket.store.ts';
import { customerOfTags, senderAt } from './sender.store.ts';

const [hour, day] = [60 * 60, 24 * 60 * 60];
/** Of what a mail says it goes on from, so many are looked up, the latest first. */
const mostReferences = 20;

/** All that is asked of a mail before it is decided what becomes of it. */
export async function gatherMailFacts(tx: Tx, arrived: ArrivedMail): Promise<MailFacts> {
  const { mail, mailbox } = arrived;
  const address = senderAddress(arrived);
  const { tokens, tags } = marksIn(addressesOf(arrived), mailbox.address);
  const [known, flood, isDouble, ofTag, tokenTicket, named, settled] = await sideBySide(
    senderAt(tx, address),
    floodOf(tx, arrived, address),
    cameBefore(tx, { id: arrived.id, sameness: samenessOf(arrived) }),
    customerOfTags(tx, tags),
    provedTicket(tx, [...tokens, ...tokensAmong([...mail.references, mail.inReplyTo ?? ''])]),
    namedTickets(tx, arrived),
    settledAs(tx, arrived),
  );
  return {
    automatic: mail.automatic,
    isDouble,
    isBlocked: known.isBlocked,
    flood,
    hasSender: address !== '',
    isFromStaff: known.isStaff,
    senders: known.contacts,
    customerId: mailbox.customerId ?? ofTag,
    tokenTicket,
    named,
    settled,
  };
}

/** In lower case; empty: it names nobody. */
export function senderAddress({ mail }: ArrivedMail): string {
  return mail.from?.address.toLowerCase() ?? '';
}

/** What makes two mails one: sender and Message-ID. Hashed, as it is kept when the mail's words are not. */
export function samenessOf({ mail }: ArrivedMail): string | null {
  if (mail.messageId === null) return null;
  const words = JSON.stringify([mail.from?.address.toLowerCase() ?? '', mail.messageId]);
  return createHash('sha256').update(words).digest('hex');
}

function addressesOf({ mail }: ArrivedMail): string[] {
  const { to, cc, deliveredTo } = mail.addresses;
  return [...deliveredTo, ...[...to, ...cc].map(({ address }) => address)];
}

async function floodOf(tx: Tx, { id, mailbox, cameAt: until }: ArrivedMail, address: string) {
  const { mostMailsPerSender, mostMailsPerMailbox } = await mailSettings(tx);
  const [ofSender, mayBeOfMailbox] = await sideBySide(
    isFlood(tx, { of: { address }, id, until, seconds: day }, mostMailsPerSender),
    mayFloodMailbox(tx, until.slice(0, hourLetters) + mailbox.id),
  );
  if (ofSender) return 'sender';
  const ofMailbox = { of: { mailboxId: mailbox.id }, id, until, seconds: hour };
  return mayBeOfMailbox && (await isFlood(tx, ofMailbox, mostMailsPerMailbox)) ? 'mailbox' : null;
}

/** `2026-11-22T14` */
const hourLetters = 13;

/**
 * Whether any mail that came into a mailbox within an hour of the clock may be one of too many: most hours none is, and
 * the mails of a batch that came in it are not counted one by one.
 */
const mayFloodMailbox = onceATransaction(async (tx, key) => {
  const [clockHour, mailboxId] = [key.slice(0, hourLetters), key.slice(hourLetters)];
  const { mostMailsPerMailbox } = await mailSettings(tx);
  const until = addSeconds(`${clockHour}:00:00.000Z`, hour);
  return isFlood(tx, { of: { mailboxId }, id: null, until, seconds: 2 * hour }, mostMailsPerMailbox);
});

/** Of the first token that we signed, for a ticket of this provider that is still there. */
async function provedTicket(tx: Tx, tokens: readonly string[]): Promise<MeantTicket | null> {
  const key = tokenKey(tx);
  const id = tokens.map((token) => readSignedId(token, key)).find((one) => one !== null);
  return id === undefined ? null : meantTicket(tx, id);
}

async function settledAs(tx: Tx, { entry }: ArrivedMail): Promise<MailFacts['settled']> {
  if (entry.state === 'open') return null;
  const ticketId = entry.subjectKind === 'ticket' ? entry.subjectId : null;
  return { ticket: ticketId === null ? null : await meantTicket(tx, ticketId) };
}

/** The thread tells more than a number, which somebody may just mention. */
async function namedTickets(tx: Tx, { mail }: ArrivedMail): Promise<NamedTicket[]> {
  const before = [mail.inReplyTo, ...mail.references.toReversed()].flatMap((id) => id ?? []);
  const [threaded, numbered] = await sideBySide(
    ticketsOfMails(tx, [...new Set(before)].slice(0, mostReferences)),
    ticketsNumbered(tx, numbersIn(mail.subject)),
  );
  const seen = new Set<Id>();
  const named = [
    ...threaded.map((ticket) => ({ ticket, by: 'thread' as const })),
    ...numbered.map((ticket) => ({ ticket, by: 'number' as const })),
  ];
  return named.filter(({ ticket }) => !seen.has(ticket.id) && seen.add(ticket.id));
}
