import type { QueryOf } from '../../../../kernel/contract.ts';
import type { listTickets } from '../../ticket-list.contract.ts';

type Asked = NonNullable<QueryOf<typeof listTickets>>;

/** The queues that a dashboard may show, and what each asks the list; texts under `service-desk:tile.<code>`. */
export const queues = {
  mine: { assigneeId: 'me', sort: 'nextDueAt' },
  my_team: { teamId: 'mine', sort: 'nextDueAt' },
  unassigned: { assigneeId: 'none', sort: 'recordedAt' },
  due_today: { due: 'today', sort: 'nextDueAt' },
  overdue: { overdue: 'true', sort: 'nextDueAt' },
} as const satisfies Record<string, Asked>;
export type Queue = keyof typeof queues;

export function isQueue(code: string | null): code is Queue {
  return code !== null && Object.hasOwn(queues, code);
}
