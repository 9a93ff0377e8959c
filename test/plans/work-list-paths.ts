import * as z from 'zod/mini';
import { doneItems, pageOfItems, waitingItems } from '../../modules/service-desk/server/bulk/bulk-item.store.ts';
import { pageOfBulkRuns } from '../../modules/service-desk/server/bulk/bulk-run.store.ts';
import { countTicketQueues } from '../../modules/service-desk/server/tickets/count-ticket-queues.ts';
import { listTickets } from '../../modules/service-desk/server/tickets/list-tickets.ts';
import { ticketListQuery } from '../../modules/service-desk/ticket-list.contract.ts';
import { queueQueries, ticketQueues, type TicketQueue } from '../../modules/service-desk/ticket-queue.contract.ts';
import { savedViewsFor } from '../../modules/saved-views/server/views/saved-view.store.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty with its names and clocks, and a row more. */
const page = 51 + 9 * 51 + 50;

/** How each delivered work list is read: by whom it asks, and nearest deadline first, of what is open. */
const ways: Record<TicketQueue, [by: RegExp, counted: number]> = {
  mine: [/^ticket_open_by_assignee$/, 60],
  team: [/^ticket_open_by_(team|due)$/, 200],
  team_unassigned: [/^ticket_open_by_(assignee|team)$/, 200],
  unassigned: [/^ticket_open_by_(assignee|due)$/, 400],
  waiting: [/^ticket_by_status$/, 200],
  due_hour: [/^ticket_open_by_due$/, 50],
  due_today: [/^ticket_open_by_due$/, 100],
  overdue: [/^ticket_open_(overdue|by_due)$/, 1000],
  to_confirm: [/^ticket_by_status$/, 200],
  owned: [/^ticket_open_by_owner$/, 60],
  open: [/^ticket_open_by_(time|due)$/, 1001],
  all: [/^ticket_by_time$/, 1001],
};

export function workListPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  // somebody in a team, with tickets in hand
  const engineer = { ...staff, subjectId: nth('staff', 3) };
  const run = nth('bulk_run', 1);
  return [
    ...ticketQueues.map((queue): ReadingPath => {
      const [by, counted] = ways[queue];
      const asked = z.parse(ticketListQuery, queueQueries[queue]);
      const work = (tx: Tx) => listTickets(tx, asked);
      return { says: `the work list ${queue}`, who: engineer, work, by: [by], most: 2 * counted + page };
    }),
    {
      says: 'how much stands in each work list',
      who: engineer,
      work: countTicketQueues,
      by: [/^ticket_open_by_assignee$/, /^ticket_open_by_owner$/],
      most: ticketQueues.reduce((sum, queue) => sum + ways[queue][1], 100),
    },
    {
      says: 'the bulk work that somebody asked for',
      who: engineer,
      work: (tx) => pageOfBulkRuns(tx, nth('staff', 3), {}),
      by: [/^bulk_run_by_starter$/],
      most: 20,
    },
    {
      says: 'the tickets of bulk work',
      who: engineer,
      work: async (tx) => {
        await pageOfItems(tx, run, { outcome: 'refused' });
        await waitingItems(tx, run, 20);
        await doneItems(tx, run);
      },
      by: [/^bulk_run_item_pkey$/],
      most: 50,
    },
    {
      says: 'the views that somebody sees of a list',
      who: engineer,
      work: (tx) => savedViewsFor(tx, 'tickets', { staffId: nth('staff', 3), teamIds: [], permissions: new Set() }),
      by: [/^saved_view_by_(list|owner)$/],
      most: 1100,
    },
  ];
}
