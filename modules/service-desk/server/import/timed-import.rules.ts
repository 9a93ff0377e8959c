import type { Id } from '../../../../kernel/id.ts';
import type { FollowedFacts } from '../../../sla/index.ts';
import { factsOf, type StatusRow, type Ticket, type TicketFacts } from '../tickets/ticket-record.rules.ts';

type Times = Pick<Ticket, 'recordedAt' | 'respondedAt' | 'resolvedAt' | 'agreedAt'>;

/** What clocks know of a ticket; null: it was imported, and no agreement was told to time such ones. */
export function timedFacts(
  ticket: Times & Pick<Ticket, 'importedBy'>,
  beside: TicketFacts,
  timings: ReadonlyMap<string, Id>,
): FollowedFacts | null {
  if (ticket.importedBy === null) return factsOf(ticket, beside);
  const agreementId = timings.get(ticket.importedBy);
  return agreementId === undefined ? null : timedImport(ticket, beside, agreementId);
}

/**
 * What clocks know of an imported ticket that an agreement times afterwards. The priority of its last row counts from
 * the beginning: in between it was changed by people who had no clocks. A log tells when it was resolved for good, so
 * that it stood resolved before, and was opened again, is work that went on.
 */
export function timedImport(ticket: Times, beside: TicketFacts, timedById: Id): FollowedFacts {
  const priority = beside.history.at(-1)?.priority ?? null;
  const lastOpen = beside.history.findLastIndex(({ status }) => !isSettled(status));
  const history = beside.history.map((row, at) => ({
    ...row,
    status: isSettled(row.status) && at < lastOpen ? ('in_progress' as const) : row.status,
    priority,
  }));
  return { ...factsOf(ticket, { ...beside, history }), timedById };
}

function isSettled(status: StatusRow['status']): boolean {
  return status === 'resolved' || status === 'closed';
}
