export type { StatusRow, Ticket } from './server/tickets/ticket-record.rules.ts';
export { ticketById } from './server/tickets/ticket.store.ts';
