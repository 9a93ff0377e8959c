import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Category } from '../categories/category.rules.ts';

/** In the history of the one that is no more. */
export function categoryMerged({ id, code }: Category, intoId: Id): Announcement {
  return {
    kind: 'category.merged',
    version: 1,
    subject: { kind: 'category', id },
    customerId: null,
    audience: 'internal',
    payload: { code, mergedIntoId: intoId },
  };
}
