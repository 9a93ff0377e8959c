import type { RepairedView } from '../../rework.contract.ts';
import { shownNumber } from '../tickets/ticket-record.rules.ts';
import { namedOrNull } from '../tickets/ticket.view.ts';
import type { RepairedTicket } from './repaired.store.ts';

export function repairedView(ticket: RepairedTicket): RepairedView {
  const { id, title, status, resolvedAt, firstResponderId, firstResponder } = ticket;
  const number = shownNumber(ticket);
  return { id, number, title, status, resolvedAt, firstResponder: namedOrNull(firstResponderId, firstResponder) };
}
