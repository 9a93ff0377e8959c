import type { Reaction } from '../../../../platform/module/register.ts';
import { stepReachedIn } from '../../../sla/index.ts';
import { followClockStep } from './follow-clock-step.ts';

export const escalationReactions: readonly Reaction[] = [
  {
    name: 'service-desk.clock-step',
    to: ['clock.step_reached'],
    run: async (tx, event) => {
      if (event.subject.kind === 'ticket') await followClockStep(tx, event.subject.id, stepReachedIn(event));
    },
  },
];
