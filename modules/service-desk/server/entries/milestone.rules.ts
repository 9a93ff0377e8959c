import type { StatusRow } from '../tickets/ticket-record.rules.ts';

/**
 * What a change of status tells the customer's people: the log, which tells more, is not theirs to read. The kind is
 * that of the event; null: nothing that concerns them (handed on, re-prioritised).
 */
export function milestoneOf(before: StatusRow | undefined, { status, waitingReason }: StatusRow): string | null {
  if (before?.status === status && before.waitingReason === waitingReason) return null;
  switch (status) {
    case 'registered':
      return before ? null : 'ticket.recorded';
    case 'in_progress':
      return begunFrom(before);
    default:
      return `ticket.${status}`;
  }
}

function begunFrom(before: StatusRow | undefined): string {
  if (before?.status === 'waiting') return 'ticket.resumed';
  return before?.status === 'resolved' ? 'ticket.reopened' : 'ticket.accepted';
}
