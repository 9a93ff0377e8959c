import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { asksForStock, behindFigure } from './ticket-behind-figure.store.ts';
import type { TicketFilter } from './ticket-filter.rules.ts';
import { ticketIdsMeant } from './ticket-search.store.ts';
import { ticketsIn } from './ticket.store.ts';
import type { TicketScope } from './ticket.rules.ts';

/**
 * The tickets that the filter means: one predicate for list, count, drill-down and export. `matched`: which of them have
 * its words, where that was asked before.
 */
export function ticketsMeant(tx: Tx, filter: TicketFilter & { matched?: readonly Id[] }, scope: TicketScope) {
  let tickets = ticketsIn(tx, scope);
  for (const column of plainColumns) {
    const wanted = filter[column];
    if (wanted !== undefined) tickets = tickets.where(`ticket.${column}`, '=', wanted);
  }
  for (const column of ['assigneeId', 'ownerId'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) tickets = tickets.where(`ticket.${column}`, wanted === null ? 'is' : '=', wanted);
  }
  if (filter.status) tickets = tickets.where('ticket.status', 'in', orNone(filter.status));
  if (filter.priority) tickets = tickets.where('ticket.priority', 'in', orNone(filter.priority));
  for (const [bound, column, compared] of bounds) {
    const wanted = filter[bound];
    // what is there at an end came whenever
    if (bound === 'recordedFrom' && asksForStock(tx, filter)) continue;
    if (wanted !== undefined) tickets = tickets.where(`ticket.${column}`, compared, wanted);
  }
  for (const condition of [...standing(tx, filter), ...behindFigure(tx, filter)]) tickets = tickets.where(condition);
  if (filter.q === undefined) return tickets;
  const { q: text, customerId, matched } = filter;
  const meant = ticketIdsMeant(tx, { text, scope, customerId, matched });
  return tickets.where('ticket.id', 'in', meant);
}

const plainColumns = [
  'customerId',
  'siteId',
  'assetId',
  'contractId',
  'teamId',
  'callerId',
  'channel',
  'kind',
  'resolutionCode',
  'handlingMode',
  'waitingReason',
  'impact',
  'urgency',
  'firstResponderId',
  'recorderId',
] as const;

const bounds = [
  ['dueFrom', 'nextDueAt', '>='],
  ['dueTo', 'nextDueAt', '<'],
  ['recordedFrom', 'recordedAt', '>='],
  ['recordedTo', 'recordedAt', '<'],
  ['resolvedFrom', 'resolvedAt', '>='],
  ['resolvedTo', 'resolvedAt', '<'],
] as const;

function standing(tx: Tx, { teamIds, overdue, categoryId, below, underDepartmentId }: TicketFilter) {
  const branch = categoryId === undefined || below === false ? undefined : branchOf(tx, categoryId);
  return [
    ...(teamIds ? [ofTeams(teamIds)] : []),
    ...(underDepartmentId === undefined ? [] : [isCallerUnder(tx, underDepartmentId)]),
    ...(overdue === undefined ? [] : [isOverdueNow(tx, overdue)]),
    ...(categoryId === undefined ? [] : [sql<boolean>`ticket.category_id = ${branch ?? categoryId}`]),
  ];
}

/** Of one team by itself, so that ticket_open_by_team gives the most urgent first, however few of all they are. */
function ofTeams([first, ...others]: readonly string[]) {
  if (first !== undefined && others.length === 0) return sql<boolean>`ticket.team_id = ${first}`;
  return sql<boolean>`ticket.team_id = any(${first === undefined ? [] : [first, ...others]}::uuid[])`;
}

/** `in ()` is no SQL: of no value, nothing. */
function orNone<T extends string>(values: readonly T[]): readonly (T | null)[] {
  return values.length > 0 ? values : [null];
}

/**
 * As `isOverdue` in ticket-record.rules.ts says it: since an instant, which ticket_open_overdue holds. What was not
 * overdue where it came from never is.
 */
function isOverdueNow(tx: Tx, isAsked: boolean) {
  const isOver = sql<boolean>`(case when ticket.foreign_overdue is null then ticket.overdue_at
    when ticket.foreign_overdue then '-infinity'::timestamptz end) < ${tx.now}`;
  return isAsked ? isOver : sql<boolean>`(${isOver}) is not true`;
}

/** An array, so that it is found first and then asked of ticket_by_category. */
function branchOf(tx: Tx, categoryId: string) {
  return sql<string>`any (array(
    with recursive branch as (
      select id from category where tenant_id = ${tx.tenantId} and id = ${categoryId}
      union all
      select category.id from category join branch on category.parent_id = branch.id
      where category.tenant_id = ${tx.tenantId}
    ) select id from branch))`;
}

/** In the department, or in one below it. Served by contact_by_department. */
function isCallerUnder(tx: Tx, departmentId: string) {
  return sql<boolean>`ticket.caller_id in (
    with recursive branch (id) as (
      select id from department where tenant_id = ${tx.tenantId} and id = ${departmentId}
      union
      select department.id from department join branch on department.parent_id = branch.id
      where department.tenant_id = ${tx.tenantId}
    ) select contact.id from contact join branch on contact.department_id = branch.id
    where contact.tenant_id = ${tx.tenantId})`;
}
