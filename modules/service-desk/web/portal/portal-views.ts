import type { QueryOf } from '../../../../kernel/contract.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { listTickets } from '../../ticket-list.contract.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';

/** What can be looked at in the list of tickets; a figure of the home page counts exactly what its view lists. */
export const portalViews = ['open', 'answer', 'confirm', 'overdue', 'solved', 'all'] as const;
export type PortalView = (typeof portalViews)[number];

/** What each asks of the list of tickets; `monthStart` is the viewer's. */
export function viewQuery(view: PortalView, monthStart: Instant): NonNullable<QueryOf<typeof listTickets>> {
  switch (view) {
    case 'open':
      return { status: ['registered', 'in_progress', 'waiting', 'resolved'] };
    case 'answer':
      return { status: 'waiting', waitingReason: 'awaiting_customer' };
    case 'confirm':
      return { status: 'resolved' };
    case 'overdue':
      return { status: ['registered', 'in_progress', 'waiting'], overdue: 'true' };
    case 'solved':
      return { status: ['resolved', 'closed'], resolvedFrom: monthStart, sort: 'resolvedAt' };
    case 'all':
      return { status: [...ticketStatuses] };
  }
}

export function isPortalView(text: string | undefined): text is PortalView {
  return portalViews.some((view) => view === text);
}
