import type { Reaction } from '../../../../platform/module/register.ts';
import { countTicketUse, ticketUseConsumer } from './count-ticket-use.ts';

export const ticketCoverReactions: readonly Reaction[] = [
  {
    name: ticketUseConsumer,
    to: [
      'ticket.recorded',
      'ticket.changed',
      'ticket.moved',
      'ticket.merged',
      'ticket.cancelled',
      'ticket.contract_chosen',
      'time_entry.recorded',
      'time_entry.changed',
      'time_entry.retired',
    ],
    run: (tx, { subject }) => countTicketUse(tx, subject.id),
  },
];
