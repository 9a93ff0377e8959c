import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
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
    labelOf: nameOfTicket,
  };
}

/** Type-ahead over open tickets by number or words, newest first: of one customer, or of all. */
export function openTicketSource(customerId: string | undefined): ChoiceSource {
  return {
    name: `open tickets of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(customerId && { customerId }), ...(text && { q: text }) };
      const { items } = await call(listTickets, { query, signal });
      return items.map(choiceOf);
    },
    labelOf: nameOfTicket,
  };
}

/** Type-ahead over all tickets by number or words; before anything is typed, over what is open for whoever it came from. */
export function anyTicket(atFirst: { customerId?: string; callerId?: string }): ChoiceSource {
  return {
    name: `any ticket, at first of ${atFirst.callerId ?? atFirst.customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = text === '' ? { ...atFirst, open: 'true' as const } : { q: text, status: [...ticketStatuses] };
      const { items } = await call(listTickets, { query: { ...query, limit: 20 }, signal });
      return items.map(choiceOf);
    },
    labelOf: nameOfTicket,
  };
}

/** By its number and title, with whom it came from: of whatever customer. */
function choiceOf({ id, number, title, caller, customer }: TicketRow) {
  return {
    value: id,
    label: `${number} ${title}`,
    hint: [customer.name, caller?.name].filter(Boolean).join(' · '),
  };
}

async function nameOfTicket(id: string, signal: AbortSignal | undefined): Promise<string> {
  const { number, title } = await call(readTicket, { params: { ticket: id }, signal });
  return `${number} ${title}`;
}
