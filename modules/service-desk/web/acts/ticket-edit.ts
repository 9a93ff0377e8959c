import type { BodyOf } from '../../../../kernel/contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import type { changeTicket } from '../../ticket.contract.ts';

export type TicketEdit = Required<{ [field in keyof BodyOf<typeof changeTicket>]: TicketEditValue }>;
type TicketEditValue = string | null;

/** What of a ticket can be edited, as the form holds it. */
export function editOf(ticket: TicketView): TicketEdit {
  const { title, description, impact, urgency, agreedAt } = ticket;
  return {
    title,
    description,
    categoryId: ticket.category?.id ?? null,
    impact,
    urgency,
    siteId: ticket.site?.id ?? null,
    callerId: ticket.caller?.id ?? null,
    affectedId: ticket.affected?.id ?? null,
    agreedAt,
  };
}

/** Only what differs: what somebody else changes meanwhile in other fields stays. */
export function changedFields(before: TicketEdit, after: TicketEdit): Partial<TicketEdit> {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => before[field as keyof TicketEdit] !== value),
  );
}
