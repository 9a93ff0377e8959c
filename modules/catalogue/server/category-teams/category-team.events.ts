import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** In the history of the customer whose tickets they are. */
export function categoryTeamSet(customerId: Id, set: { categoryId: Id; from: Id | null; to: Id | null }): Announcement {
  return {
    kind: 'customer.category_team_set',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: set,
  };
}
