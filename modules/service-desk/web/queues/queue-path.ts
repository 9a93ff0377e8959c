import { writeSearch } from '../../../../web/ui/url-state.ts';
import { queueQueries, type TicketQueue } from '../../ticket-queue.contract.ts';

/** Where a work list is: the list of tickets, asked for it, and for these words in it. */
export function queuePath(queue: TicketQueue, q?: string): string {
  return `/tickets${writeSearch({ ...queueQueries[queue], q })}`;
}

/** Pressed after `g`. */
export const queueKeys: Record<TicketQueue, string> = {
  mine: 'm',
  team: 't',
  team_unassigned: 'p',
  unassigned: 'u',
  waiting: 'w',
  due_hour: 'h',
  due_today: 'd',
  overdue: 'o',
  to_confirm: 'c',
  owned: 'i',
  open: 'l',
  all: 'a',
};
