import { findTickets } from '../../modules/service-desk/server/tickets/find-tickets.ts';
import { listTickets } from '../../modules/service-desk/server/tickets/list-tickets.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { readTimeline } from '../../modules/service-desk/server/entries/read-timeline.ts';
import { ticketByNumber } from '../../modules/service-desk/server/tickets/ticket-number.store.ts';
import { ticketsAwaitingConsent } from '../../modules/service-desk/server/tickets/ticket.store.ts';
import { ticketSorts, type TicketSort } from '../../modules/service-desk/ticket-list.contract.ts';
import { ticketStatuses } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

type Query = Parameters<typeof listTickets>[1];
type Listed = [says: string, query: Query, by: RegExp, most: number];

const all = { status: [...ticketStatuses] };
/** Of what a page shows, and the clocks of what is open. */
const names = 8 * 51;
/** The thousand and one that are counted, a page, and its names. */
const countedPage = 1001 + 51 + names;
/** All that are open, read once for the count and once for the page. */
const openTwice = 2 * 1000 + names;

export function ticketPaths(filled: FilledProvider): ReadingPath[] {
  const { staff, ofOne, ofTwo, user, manager } = filled;
  const list = (who: Caller, asking: string, lists: Listed[]) =>
    lists.map(([says, query, index, most]) => ({
      says: `tickets ${says}, ${asking}`,
      who,
      work: (tx: Tx) => listTickets(tx, query),
      by: [index],
      most,
    }));
  return [
    ...list(staff, 'for staff', [...everyday(), ...narrowed(filled), ...searched(filled)]),
    ...list(ofOne, 'for staff of one small customer', walled(2 * 560 + names)),
    ...list(ofTwo, 'for staff of two customers', walled(countedPage + 100)),
    ...list(manager, 'for who speaks for a company', walled(countedPage + 100)),
    ...list(user, 'for an end user', [
      ['that are theirs', all, /^ticket_by_caller$/, 100],
      ['that are theirs by a word', { ...all, q: '打印机' }, /^ticket_by_affected$/, 200],
    ]),
    ...ticketSorts.map((sort) => deepPage(filled, sort)),
    ...single(filled),
  ];
}

function everyday(): Listed[] {
  return [
    ['that are open', {}, /^ticket_open_by_time$/, countedPage],
    ['that are most urgent', { sort: 'nextDueAt' }, /^ticket_open_by_due$/, countedPage],
    ['of all statuses', all, /^ticket_by_time$/, countedPage],
    ['of all statuses, most urgent first', { ...all, sort: 'nextDueAt' }, /^ticket_by_due$/, countedPage],
    ['last resolved', { ...all, sort: 'resolvedAt' }, /^ticket_by_resolved$/, countedPage],
    ['that wait', { status: ['waiting'] }, /^ticket_by_status$/, 2 * 200 + names],
    ['that were cancelled', { status: ['cancelled'] }, /^ticket_by_status$/, 2 * 400 + names],
    ['that nobody has', { assigneeId: 'none' }, /^ticket_open_by_(time|assignee)$/, openTwice],
    ['that are overdue', { overdue: true }, /^ticket_open_by_time$/, openTwice],
    ['of a priority', { priority: ['P1'] }, /^ticket_open_by_time$/, openTwice],
    ['of a channel', { channel: 'email' }, /^ticket_open_by_time$/, openTwice],
    ['of a kind that there is not', { kind: 'praise' }, /^ticket_open_by_time$/, openTwice],
  ];
}

function narrowed({ nth, leaf, branch }: FilledProvider): Listed[] {
  const recorded = { recordedFrom: '2026-11-10T00:00:00.000Z', recordedTo: '2026-11-12T00:00:00.000Z' };
  const resolved = { resolvedFrom: '2026-11-10T00:00:00.000Z', resolvedTo: '2026-11-12T00:00:00.000Z' };
  const days = 2 * 576 + names;
  return [
    ['of the largest customer', { ...all, customerId: nth('customer', 1) }, /^ticket_by_(customer|time)$/, 2500],
    ['of a small customer', { ...all, customerId: nth('customer', 5) }, /^ticket_by_customer$/, 2 * 280 + names],
    ['of a site', { ...all, siteId: nth('site', 3) }, /^ticket_by_site$/, 1100 + names],
    ['of a team', { ...all, teamId: nth('team', 3) }, /^ticket_by_team$/, 1800 + names],
    ['of an assignee', { ...all, assigneeId: nth('staff', 3) }, /^ticket_by_assignee$/, 700 + names],
    ['of an owner', { ...all, ownerId: nth('staff', 3) }, /^ticket_by_owner$/, 1000 + names],
    ['of a caller', { ...all, callerId: nth('contact', 3) }, /^ticket_by_caller$/, 100],
    ['of a category alone', { ...all, categoryId: leaf, below: false }, /^ticket_by_category$/, 600 + names],
    ['of a category', { ...all, categoryId: leaf }, /^ticket_by_category$/, 2500 + names],
    ['of a branch of categories', { ...all, categoryId: branch }, /^ticket_by_category$/, 9000],
    ['recorded in two days', { ...all, ...recorded }, /^ticket_by_time$/, days],
    ['resolved in two days', { ...all, ...resolved, sort: 'resolvedAt' }, /^ticket_by_resolved$/, days],
    ['behind a figure of two days', { counted: 'overdue_count', ...recorded }, /^ticket_by_time$/, days],
    ['that a figure of two days misses', { missing: 'response_time', ...recorded }, /^ticket_by_(time|status)$/, days],
  ];
}

function searched({ nth }: FilledProvider): Listed[] {
  const rare = { ...all, q: 't77' };
  const found = 2 * 111;
  // for a thousand ids so small a table is read whole, a large one is not
  const small = 24_100;
  return [
    ['by a rare word', rare, /^ticket_document_internal$/, 3 * found + names],
    ['by a word in half of them', { ...all, q: '打印机' }, /^ticket_document_by_time$/, small + 3003 + names],
    ['by a rare word, of a customer', { ...rare, customerId: nth('customer', 1) }, /^ticket_document_internal$/, 1000],
    ['by two words', { ...all, q: 't77 打印机' }, /^ticket_document_internal$/, 2 * found + names],
    ['by the beginning of a number', { ...all, q: 'inc-2025-00012' }, /^ticket_tenant_id_number_key$/, 200],
    ['by a foreign number', { ...all, q: 'F123' }, /^ticket_by_foreign_number$/, 100],
  ];
}

/** What walls leave: for whoever does not see all customers. */
function walled(most: number): Listed[] {
  const byCustomer = /^ticket_(by_customer|by_time|open_by_time|open_by_due|by_due|tenant_id_customer_id_.*)$/;
  return [
    ['that are open', {}, byCustomer, most],
    ['that are most urgent', { sort: 'nextDueAt' }, byCustomer, most],
    ['of all statuses', all, byCustomer, most],
    ['by a rare word', { ...all, q: 't77' }, /^ticket_document_(internal|public|by_customer)$/, 2 * 560 + names],
    ['by the beginning of a number', { ...all, q: 'INC-2025-00012' }, /^ticket_tenant_id_number_key$/, 1300],
  ];
}

/** The sixth page of a hundred: nothing of the five before it is read again. */
function deepPage({ staff }: FilledProvider, sort: TicketSort): ReadingPath {
  let cursor: string | undefined;
  return {
    says: `the sixth page of tickets by ${sort}, for staff`,
    who: staff,
    async prepare(tx) {
      for (let page = 1; page <= 5; page++) {
        cursor = (await listTickets(tx, { ...all, sort, limit: 100, cursor })).next ?? undefined;
      }
    },
    work: (tx) => listTickets(tx, { ...all, sort, limit: 50, cursor }),
    by: [{ recordedAt: /^ticket_by_time$/, nextDueAt: /^ticket_by_due$/, resolvedAt: /^ticket_by_resolved$/ }[sort]],
    most: 51 + names,
  };
}

function single({ staff, user, manager, ofTwo, system, nth }: FilledProvider): ReadingPath[] {
  const find = (who: Caller, text: string) => (tx: Tx) => findTickets(tx, text, 5);
  const newest = /^ticket_document_by_time$/;
  return [
    { says: 'the best of a common word', who: staff, work: find(staff, '打印机'), by: [newest], most: 3300 },
    { says: 'the best of it behind the walls', who: ofTwo, work: find(ofTwo, '打印机'), by: [newest], most: 4700 },
    { says: 'the best of it for a company', who: manager, work: find(manager, '打印机'), by: [newest], most: 4700 },
    {
      says: 'the best of it for an end user',
      who: user,
      work: find(user, '打印机'),
      by: [/^ticket_by_caller$/],
      most: 300,
    },
    {
      says: 'the best of a rare word',
      who: staff,
      work: find(staff, 't77'),
      by: [/^ticket_document_internal$/],
      most: 500,
    },
    {
      says: 'a ticket by its foreign number',
      who: staff,
      work: (tx) => ticketByNumber(tx, 'F123', 'all'),
      by: [/^ticket_tenant_id_number_key$/, /^ticket_by_foreign_number$/],
      most: 5,
    },
    {
      says: 'a ticket with all that its page shows',
      who: staff,
      work: (tx) => readTicket(tx, { ticket: nth('ticket', 45) }),
      by: [/^ticket_pkey$/, /^clock_tenant_id_subject_kind_subject_id_level_kind_run_key$/],
      most: 200,
    },
    {
      says: 'the timeline of a ticket',
      who: staff,
      work: (tx) => readTimeline(tx, { ticket: nth('ticket', 45) }),
      by: [/^event_by_subject$/, /^ticket_entry_by_(ticket|customer)$/],
      most: 200,
    },
    {
      says: 'tickets that silent consent may close',
      who: system,
      work: (tx) =>
        ticketsAwaitingConsent(
          tx,
          { before: '2026-11-13T09:00:00.000Z', customers: { except: [] }, contracts: { except: [] } },
          200,
        ),
      by: [/^ticket_awaiting_consent$/],
      most: 200,
    },
  ];
}
