import * as z from 'zod/mini';

/** What people come with (SD-01); the prefix of the number is the kind at recording and stays. */
export const ticketKinds = [
  'incident',
  'service_request',
  'question',
  'change_request',
  'suggestion',
  'complaint',
  'praise',
] as const;
export type TicketKind = (typeof ticketKinds)[number];
export const ticketKindShape = z.enum(ticketKinds);

/** What a readable number begins with (SD-01): of the kind at recording, whatever the kind becomes. */
export const numberPrefixes: Record<TicketKind, string> = {
  incident: 'INC',
  service_request: 'REQ',
  question: 'QUE',
  change_request: 'CRQ',
  suggestion: 'SUG',
  complaint: 'CMP',
  praise: 'PRA',
};

/** SD-03, in the order in which a ticket goes through them. */
export const ticketStatuses = ['registered', 'in_progress', 'waiting', 'resolved', 'closed', 'cancelled'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];
export const ticketStatusShape = z.enum(ticketStatuses);

/** Not yet archived: what a list shows when it is asked for nothing else. */
export const openStatuses = ['registered', 'in_progress', 'waiting', 'resolved'] as const satisfies TicketStatus[];

/** What became of asking the caller (SD-03): sent and not answered yet, or how it ended. */
export const followUpOutcomes = ['sent', 'answered', 'expired', 'refused', 'not_asked'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** What can be done to a ticket; the ones a caller may do now are the view's abilities. */
export const ticketActs = [
  'accept',
  'assign',
  'wait',
  'resume',
  'resolve',
  'confirm',
  'reopen',
  'cancel',
  'change',
  'step',
  'note',
  'reply',
  'escalate',
  'hand_over',
  'link',
  'split',
  'merge',
  'move',
  'sign',
  'milestone',
] as const;
export type TicketAct = (typeof ticketActs)[number];
export const ticketActShape = z.enum(ticketActs);

/** How a ticket came to be closed: a person confirmed, or nobody objected in time. */
export const closures = ['confirmed', 'silent_consent'] as const;
export type Closure = (typeof closures)[number];
