import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function titleSorted(id: Id, payload: { as: string; productId: Id | null }): Announcement {
  return {
    kind: 'software_title.sorted',
    version: 1,
    subject: { kind: 'software_title', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}
