import type { Id } from '../../../../kernel/id.ts';
import { automaticKinds, type AutomaticKind } from '../../../channels/incoming-mail.contract.ts';

/** One of a customer's people, at the address that a mail says it is from. */
export interface Sender {
  contactId: Id;
  customerId: Id;
  /** Not only what they reported, or what hit them. */
  seesCompany: boolean;
}

/** What is asked of a ticket that a mail may belong to. */
export interface MeantTicket {
  id: Id;
  customerId: Id;
  callerId: Id | null;
  affectedId: Id | null;
  /** Closed or cancelled. */
  isFinal: boolean;
}

export interface NamedTicket {
  ticket: MeantTicket;
  /** It goes on from a mail about it, or names its number. Both are what a mail claims. */
  by: 'thread' | 'number';
}

export interface MailFacts {
  automatic: AutomaticKind | null;
  /** The same mail was taken in before. */
  isDouble: boolean;
  isBlocked: boolean;
  /** More came than one is let send, or one mailbox takes. */
  flood: 'sender' | 'mailbox' | null;
  hasSender: boolean;
  /** One of the provider's own people. */
  isFromStaff: boolean;
  /** All who have the address; of different customers maybe. */
  senders: readonly Sender[];
  /** Whose mailbox it came into, or whose the word behind its plus is; null: anybody's. */
  customerId: Id | null;
  /** Its token was signed by us for this ticket. */
  tokenTicket: MeantTicket | null;
  named: readonly NamedTicket[];
  /**
   * Somebody settled its entry in the channel log before the mail was read: as of this ticket; null: as something else,
   * or as no business of ours.
   */
  settled: { ticket: MeantTicket | null } | null;
}

export const leftAloneReasons = [...automaticKinds, 'double', 'blocked'] as const;
export const reviewReasons = [
  'settled_before',
  'no_sender',
  'from_staff',
  'unknown_sender',
  'several_people',
  'other_customer',
] as const;
export const heldReasons = ['flood_of_sender', 'flood_of_mailbox'] as const;

export type MailDecision =
  | { is: 'left_alone'; why: (typeof leftAloneReasons)[number] }
  | { is: 'review'; why: (typeof reviewReasons)[number] }
  | { is: 'held'; why: (typeof heldReasons)[number] }
  /** Written on this ticket; without a contact, by somebody who has its token and whom nobody knows. */
  | { is: 'answer'; ticketId: Id; contactId: Id | null; by: 'token' | 'thread' | 'number' | 'hand' }
  /** A new one, which follows another that is closed, where it says so. */
  | { is: 'ticket'; customerId: Id; contactId: Id; follows: Id | null; by: 'token' | 'thread' | 'number' | 'sender' };

/**
 * What becomes of a mail (SD-17). A token proves that its writer got a mail about the ticket, and nothing of who they
 * are: somebody of another customer is never let in by it. A number and headers prove nothing; they are believed of
 * whoever may see that ticket.
 */
export function decideOn(facts: MailFacts): MailDecision {
  const leftAlone = whyLeftAlone(facts);
  if (leftAlone) return { is: 'left_alone', why: leftAlone };
  if (facts.settled) return afterSettling(facts.settled, facts);
  if (facts.flood) return { is: 'held', why: `flood_of_${facts.flood}` };
  if (!facts.hasSender) return { is: 'review', why: 'no_sender' };
  if (facts.isFromStaff) return { is: 'review', why: 'from_staff' };
  return byToken(facts) ?? byName(facts) ?? bySender(facts);
}

function whyLeftAlone({ automatic, isDouble, isBlocked }: MailFacts) {
  if (automatic) return automatic;
  if (isDouble) return 'double';
  return isBlocked ? 'blocked' : null;
}

/** Whoever settled the entry saw its subject and no more: what the mail says goes where they put it, or before somebody. */
function afterSettling({ ticket }: { ticket: MeantTicket | null }, { senders }: MailFacts): MailDecision {
  if (!ticket || ticket.isFinal) return { is: 'review', why: 'settled_before' };
  const sender = senders.find(({ customerId }) => customerId === ticket.customerId);
  if (!sender && senders.length > 0) return { is: 'review', why: 'other_customer' };
  return { is: 'answer', ticketId: ticket.id, contactId: sender?.contactId ?? null, by: 'hand' };
}

function byToken({ tokenTicket: ticket, senders }: MailFacts): MailDecision | null {
  if (!ticket) return null;
  const sender = senders.find(({ customerId }) => customerId === ticket.customerId);
  if (sender) return onTicket(ticket, { sender, by: 'token' });
  if (senders.length > 0) return { is: 'review', why: 'other_customer' };
  // nobody whom we could record a new one for
  if (ticket.isFinal) return { is: 'review', why: 'unknown_sender' };
  return { is: 'answer', ticketId: ticket.id, contactId: null, by: 'token' };
}

function byName({ named, senders }: MailFacts): MailDecision | null {
  for (const { ticket, by } of named) {
    const sender = senders.find((one) => maySee(one, ticket));
    if (sender) return onTicket(ticket, { sender, by });
  }
  return null;
}

function bySender({ senders, customerId }: MailFacts): MailDecision {
  const meant = customerId === null ? senders : senders.filter((sender) => sender.customerId === customerId);
  const [sender, another] = meant;
  if (sender && !another) {
    return { is: 'ticket', customerId: sender.customerId, contactId: sender.contactId, follows: null, by: 'sender' };
  }
  if (another) return { is: 'review', why: 'several_people' };
  return { is: 'review', why: senders.length > 0 ? 'other_customer' : 'unknown_sender' };
}

interface Found {
  sender: Sender;
  by: 'token' | 'thread' | 'number';
}

/** What is closed is not opened again: a new one follows it (SD-03). */
function onTicket(ticket: MeantTicket, { sender, by }: Found): MailDecision {
  const { contactId, customerId } = sender;
  if (ticket.isFinal) return { is: 'ticket', customerId, contactId, follows: ticket.id, by };
  return { is: 'answer', ticketId: ticket.id, contactId, by };
}

function maySee({ contactId, customerId, seesCompany }: Sender, ticket: MeantTicket): boolean {
  if (customerId !== ticket.customerId) return false;
  return seesCompany || contactId === ticket.callerId || contactId === ticket.affectedId;
}
