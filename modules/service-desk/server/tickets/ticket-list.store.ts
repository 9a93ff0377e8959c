import { roleOf } from '../../../../platform/database/caller.ts';
import {
  countExactly,
  countTo1000,
  keysetPage,
  type Keyset,
  type PageInput,
} from '../../../../platform/database/keyset.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Count, Page } from '../../../../kernel/page.ts';
import type { TicketSort } from '../../ticket-list.contract.ts';
import { newestMatches } from './ticket-search.store.ts';
import type { TicketFilter } from './ticket-filter.rules.ts';
import { ticketsMeant } from './ticket-predicate.store.ts';
import type { TicketScope } from './ticket.rules.ts';

/** A row of the list; what it names is called so by `namesOnRows`. */
export interface ListedTicket {
  id: string;
  number: string | null;
  foreignNumber: string | null;
  kind: string;
  status: string;
  waitingReason: string | null;
  title: string;
  priority: string | null;
  customerId: string;
  siteId: string | null;
  callerId: string | null;
  assetId: string | null;
  categoryId: string | null;
  teamId: string | null;
  assigneeId: string | null;
  recordedAt: string;
  resolvedAt: string | null;
  nextDueAt: string | null;
  overdueAt: string | null;
  foreignOverdue: boolean | null;
  custom: unknown;
}

/** Served by ticket_by_time and its like, ticket_open_by_due and ticket_by_resolved. */
const keysets: Record<TicketSort, Keyset<ListedTicket>> = {
  recordedAt: { list: 'tickets', column: 'ticket.recordedAt', field: 'recordedAt', direction: 'desc' },
  nextDueAt: { list: 'tickets', column: 'ticket.nextDueAt', field: 'nextDueAt', direction: 'asc', isNullable: true },
  resolvedAt: {
    list: 'tickets',
    column: 'ticket.resolvedAt',
    field: 'resolvedAt',
    direction: 'desc',
    isNullable: true,
  },
};

interface Asked extends PageInput {
  filter: TicketFilter;
  scope: TicketScope;
  sort: TicketSort;
}

/** Where a word stands in half of all tickets, its newest fill page and count; to take all of them costs forty times as much. */
const mostMatched = 1001;

/** One page; the first comes with the count, exact behind a figure. */
export async function pageOfTickets(tx: Tx, asked: Asked): Promise<Page<ListedTicket>> {
  const among = await amongNewest(tx, asked);
  const [found, counted] = await Promise.all([
    rowsMeant(tx, asked, among),
    asked.cursor === undefined ? countMeant(tx, asked, among) : undefined,
  ]);
  return { ...found, count: counted };
}

/** The filter with the newest that its words match; whether those are all that they match. */
interface Among {
  filter: TicketFilter & { matched?: readonly Id[] };
  isAll: boolean;
}

async function amongNewest(tx: Tx, { filter, scope }: Asked): Promise<Among> {
  const { q: text, customerId } = filter;
  const newest = text === undefined ? null : await newestMatches(tx, { text, scope, customerId }, mostMatched);
  if (newest === null) return { filter, isAll: true };
  return { filter: { ...filter, matched: newest }, isAll: newest.length < mostMatched };
}

async function rowsMeant(tx: Tx, { filter, scope, sort, ...page }: Asked, among: Among): Promise<Page<ListedTicket>> {
  const keyset = { ...keysets[sort], ...page, idColumn: 'ticket.id' };
  const read = (meant: Meant) => keysetPage(tx, listed(meant), keyset);
  if (among.isAll) return read(ticketsMeant(tx, among.filter, scope));
  const newest = sort === 'recordedAt' ? await read(ticketsMeant(tx, among.filter, scope)) : null;
  // a full page of the newest holds none that is older than those that were left out
  return newest?.next ? newest : read(ticketsMeant(tx, filter, scope));
}

async function countMeant(tx: Tx, { filter, scope, sort }: Asked, among: Among): Promise<Count> {
  // words find theirs by themselves, and so do walls around some customers
  const isNarrowed = filter.q !== undefined || roleOf(tx.caller) !== 'desk';
  const order = isNarrowed ? undefined : { ...keysets[sort], idColumn: 'ticket.id' };
  const count = (meant: Meant) =>
    (filter.counted ?? filter.missing) ? countExactly(tx, meant) : countTo1000(tx, meant, order);
  const counted = await count(ticketsMeant(tx, among.filter, scope));
  return among.isAll || counted.more ? counted : count(ticketsMeant(tx, filter, scope));
}

type Meant = ReturnType<typeof ticketsMeant>;

function listed(meant: Meant) {
  return meant
    .select(['ticket.id', 'ticket.number', 'ticket.foreignNumber', 'ticket.kind', 'ticket.status', 'ticket.title'])
    .select(['ticket.waitingReason', 'ticket.priority', 'ticket.customerId', 'ticket.siteId', 'ticket.callerId'])
    .select(['ticket.assetId'])
    .select(['ticket.categoryId', 'ticket.teamId', 'ticket.assigneeId', 'ticket.recordedAt', 'ticket.resolvedAt'])
    .select(['ticket.nextDueAt', 'ticket.overdueAt', 'ticket.foreignOverdue', 'ticket.custom']);
}
