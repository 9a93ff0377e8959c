import { impacts, priorities, urgencies, type PriorityCell } from '../../priority.contract.ts';

const raisedBy = { high: 1, normal: 0, low: -1 };

/** SD-05: the impact gives the level; a high urgency raises and a low one lowers by one, within P1…P4. */
export const deliveredMatrix: readonly PriorityCell[] = impacts.flatMap((impact, level) =>
  urgencies.map((urgency) => ({
    impact,
    urgency,
    priority: priorities[Math.min(Math.max(level - raisedBy[urgency], 0), priorities.length - 1)] ?? 'P4',
  })),
);
