import type { Reaction } from '../../../../platform/module/register.ts';
import { withdrawFromFinal } from '../handovers/answer-handover.ts';
import { indexTicket, ticketDocumentConsumer } from './index-ticket.ts';

export const ticketReactions: readonly Reaction[] = [
  {
    name: ticketDocumentConsumer,
    to: [
      'ticket.recorded',
      'ticket.changed',
      'ticket.resolved',
      'ticket.reopened',
      'ticket.merged',
      'ticket.received',
      'ticket.split',
      'ticket.moved',
      'entry.written',
    ],
    run: (tx, { subject }) => indexTicket(tx, subject.id),
  },
  {
    name: 'service-desk.handover-end',
    to: ['ticket.closed', 'ticket.cancelled'],
    run: (tx, { subject }) => withdrawFromFinal(tx, subject.id),
  },
];
