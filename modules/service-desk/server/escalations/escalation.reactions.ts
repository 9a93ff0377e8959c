import type { HeardEvent, Reaction } from '../../../../platform/module/register.ts';
import { stepReachedIn } from '../../../sla/index.ts';
import { followClockSteps, type TicketStep } from './follow-clock-steps.ts';

export const escalationReactions: readonly Reaction[] = [
  {
    name: 'service-desk.clock-step',
    to: ['clock.step_reached'],
    run: (tx, event) => followClockSteps(tx, stepsOfTickets([event])),
    runTogether: (tx, events) => followClockSteps(tx, stepsOfTickets(events)),
  },
];

function stepsOfTickets(events: readonly HeardEvent[]): TicketStep[] {
  const ofTickets = events.filter(({ subject }) => subject.kind === 'ticket');
  return ofTickets.map((event) => ({ ticketId: event.subject.id, step: stepReachedIn(event) }));
}
