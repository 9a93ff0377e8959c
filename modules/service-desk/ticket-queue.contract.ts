import * as z from 'zod/mini';
import { endpoint, type QueryOf } from '../../kernel/contract.ts';
import { countShape } from '../../kernel/page.ts';
import type { listTickets } from './ticket-list.contract.ts';
import { ticketStatuses, type TicketStatus } from './ticket-codes.contract.ts';

/** The work lists that everybody needs (SD-14), in the order in which one looks at them. */
export const ticketQueues = [
  'mine',
  'team',
  'team_unassigned',
  'unassigned',
  'waiting',
  'due_hour',
  'due_today',
  'overdue',
  'to_confirm',
  'owned',
  'open',
  'all',
] as const;
export type TicketQueue = (typeof ticketQueues)[number];

/** What is solved needs no hands any more. */
const unsolved: TicketStatus[] = ['registered', 'in_progress', 'waiting'];

/** What each asks of the list of tickets; each has its index. */
export const queueQueries: Record<TicketQueue, NonNullable<QueryOf<typeof listTickets>>> = {
  mine: { assigneeId: 'me', sort: 'nextDueAt' },
  team: { teamId: 'mine', sort: 'nextDueAt' },
  team_unassigned: { teamId: 'mine', assigneeId: 'none', status: unsolved, sort: 'nextDueAt' },
  unassigned: { assigneeId: 'none', status: unsolved, sort: 'nextDueAt' },
  waiting: { status: 'waiting', sort: 'recordedAt' },
  due_hour: { due: 'hour', sort: 'nextDueAt' },
  due_today: { due: 'today', sort: 'nextDueAt' },
  overdue: { overdue: 'true', sort: 'nextDueAt' },
  to_confirm: { status: 'resolved', sort: 'recordedAt' },
  owned: { ownerId: 'me', sort: 'nextDueAt' },
  open: { open: 'true', sort: 'recordedAt' },
  all: { status: [...ticketStatuses], sort: 'recordedAt' },
};

export const countTicketQueues = endpoint({
  method: 'GET',
  path: '/ticket-queues',
  summary: 'How many tickets stand in each work list, counted to 1,000.',
  answer: z.object({ items: z.array(z.object({ queue: z.enum(ticketQueues), count: countShape })) }),
});
