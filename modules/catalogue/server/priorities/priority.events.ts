import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { PriorityCell } from '../../priority.contract.ts';
import { priorityOf } from './priority.rules.ts';

/** There is one matrix a provider, so it goes by the provider's id. */
export function priorityMatrixChanged(
  tenantId: Id,
  before: readonly PriorityCell[],
  after: readonly PriorityCell[],
): Announcement {
  const cells = after.flatMap(({ impact, urgency, priority }) => {
    const from = priorityOf(before, impact, urgency);
    return from === priority ? [] : [{ impact, urgency, from, to: priority }];
  });
  return {
    kind: 'priority_matrix.changed',
    version: 1,
    subject: { kind: 'priority_matrix', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { cells },
  };
}
