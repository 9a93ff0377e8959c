import type { BodyOf } from '../../../../kernel/contract.ts';
import { customEntries, type CustomEntries } from '../../../custom-fields/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import type { changeTicket } from '../../ticket.contract.ts';

/** Own fields lie flat, as `custom.<key>`. */
export type TicketEdit = Required<{
  [field in Exclude<keyof BodyOf<typeof changeTicket>, 'custom'>]: TicketEditValue;
}> &
  CustomEntries;
type TicketEditValue = string | null;

/** What of a ticket can be edited, as the form holds it. */
export function editOf(ticket: TicketView): TicketEdit {
  const { kind, title, description, impact, urgency, agreedAt } = ticket;
  return {
    kind,
    title,
    description,
    categoryId: ticket.category?.id ?? null,
    impact,
    urgency,
    siteId: ticket.site?.id ?? null,
    callerId: ticket.caller?.id ?? null,
    affectedId: ticket.affected?.id ?? null,
    assetId: ticket.asset?.id ?? null,
    agreedAt,
    ...customEntries(ticket.custom),
  };
}

/** Only what differs: what somebody else changes meanwhile in other fields stays. */
export function changedFields(before: TicketEdit, after: TicketEdit): Partial<TicketEdit> {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSame(before[field as keyof TicketEdit], value)),
  );
}

/** Nothing is the same as null; of several choices their codes count. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
