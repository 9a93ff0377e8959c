import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { hasGap } from '../../../../kernel/variables.ts';
import type { Audience, EntryKind } from '../../entry.contract.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';

/** What somebody wrote on a ticket: never changed, never removed. */
export interface Entry {
  id: Id;
  customerId: Id;
  ticketId: Id;
  kind: EntryKind;
  audience: Audience;
  authorKind: 'staff' | 'contact' | 'system';
  authorId: Id | null;
  /** As they were called when they wrote it. */
  authorName: string;
  body: string;
  writtenAt: Instant;
  /** Of steps: from 1 within the ticket. */
  stepNumber: number | null;
}

/** As the customer's people read it: who of the provider wrote it is not theirs to know. */
export function withoutStaffName<Written extends Pick<Entry, 'authorKind' | 'authorName'>>(entry: Written): Written {
  return entry.authorKind === 'staff' ? { ...entry, authorName: '' } : entry;
}

/** What the table of acts calls it; an answer is the customer's reply. */
export function actOf(kind: EntryKind): TicketAct {
  return kind === 'answer' ? 'reply' : kind;
}

/**
 * Private unless made public on purpose (SD-11). Replies and answers are public by what they are; null: private is
 * asked for all the same.
 */
export function audienceOf(kind: EntryKind, asked: Audience | undefined): Audience | null {
  if (kind === 'step' || kind === 'note') return asked ?? 'internal';
  return asked === 'internal' ? null : 'public';
}

/** Whether it would show customers what the writer has yet to fill in; customers know of no canned texts. */
export function isUnfinished(kind: EntryKind, audience: Audience, body: string): boolean {
  return audience === 'public' && kind !== 'answer' && hasGap(body);
}
