import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { readTicket } from '../../ticket.contract.ts';

/** Type-ahead over a customer's tickets of any status by number or words, newest first; never the one it is about. */
export function ticketsOfCustomer(customerId: string, without: string): ChoiceSource {
  return {
    name: `tickets of ${customerId} but ${without}`,
    find: async (text, signal) => {
      const query = { customerId, status: [...ticketStatuses], limit: 20, ...(text && { q: text }) };
      const { items } = await call(listTickets, { query, signal });
      return items
        .filter(({ id }) => id !== without)
        .map(({ id, number, title, caller }) => ({
          value: id,
          label: `${number} ${title}`,
          ...(caller && { hint: caller.name }),
        }));
    },
    labelOf: async (id, signal) => {
      const { number, title } = await call(readTicket, { params: { ticket: id }, signal });
      return `${number} ${title}`;
    },
  };
}
