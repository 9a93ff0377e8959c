import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { Coverage } from '../../../contracts/cover.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { Closure, TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';
import type { ConsentGroup } from '../settings/desk-setting.rules.ts';
import type { TicketScope } from './ticket.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** The tickets of the provider, inside the caller's walls, that their scope lets them see: what every question starts from. */
export function ticketsIn(tx: Tx, scope: TicketScope) {
  const tickets = sqlBuilder.selectFrom('ticket').where('ticket.tenantId', '=', tx.tenantId);
  if (scope === 'all') return tickets;
  return tickets.where((is) => {
    const { contactId, around } = scope;
    const own = [is('ticket.callerId', '=', contactId), is('ticket.affectedId', '=', contactId)];
    return is.or([...own, ...around.map((part) => surroundings[part](tx, contactId))]);
  });
}

/** Of the contact's own department and those below it, or at their own site. */
const surroundings = {
  department: (tx: Tx, contactId: Id) => sql<boolean>`(ticket.caller_id in (${colleagues(tx, contactId)})
    or ticket.affected_id in (${colleagues(tx, contactId)}))`,
  site: (tx: Tx, contactId: Id) => sql<boolean>`ticket.site_id = (
    select site_id from contact where tenant_id = ${tx.tenantId} and id = ${contactId})`,
};

function colleagues(tx: Tx, contactId: Id) {
  return sql`with recursive own (id) as (
      select department_id from contact where tenant_id = ${tx.tenantId} and id = ${contactId}
      union
      select below.id from department below join own on below.parent_id = own.id where below.tenant_id = ${tx.tenantId}
    ) select contact.id from contact join own on contact.department_id = own.id where contact.tenant_id = ${tx.tenantId}`;
}

function whole(tx: Tx, scope: TicketScope) {
  return ticketsIn(tx, scope)
    .select(['id', 'customerId', 'number', 'foreignNumber', 'importedBy', 'kind', 'status', 'waitingReason'])
    .select(['title', 'description', 'callerId', 'affectedId', 'siteId', 'assetId', 'categoryId', 'channel'])
    .select(['contractId', 'coverage'])
    .select(['impact', 'urgency', 'priority', 'agreedAt'])
    .select(['recorderId', 'firstResponderId', 'ownerId', 'assigneeId', 'teamId'])
    .select(['occurredAt', 'reportedAt', 'recordedAt', 'assignedAt', 'respondedAt', 'startedAt', 'resolvedAt'])
    .select(['closedAt', 'cancelledAt', 'resolutionCode', 'handlingMode', 'solution', 'cancelReason', 'closure'])
    .select(['signedAt', 'signedById'])
    .select(['reopenCount', 'leftFirstLine', 'firstContact', 'handlingSeconds', 'waitingSeconds'])
    .select(['nextDueAt', 'overdueAt', 'foreignOverdue', 'custom', 'revision']);
}

export async function ticketById(tx: Tx, id: Id, scope: TicketScope): Promise<Ticket | undefined> {
  const row = await tx.first(whole(tx, scope).where('ticket.id', '=', id));
  return row && ticketOf(row);
}

/** Those of these that there are, in no order. */
export async function ticketsByIds(tx: Tx, ids: readonly Id[]): Promise<Ticket[]> {
  const rows = await tx.rows(whole(tx, 'all').where('ticket.id', '=', sql<Id>`any(${[...ids]}::uuid[])`));
  return rows.map(ticketOf);
}

/** Held against other writers until the transaction ends, so that two acts at once are decided one after the other. */
export async function ticketForChange(tx: Tx, id: Id, scope: TicketScope): Promise<Ticket | undefined> {
  const row = await tx.first(whole(tx, scope).where('ticket.id', '=', id).forUpdate());
  return row && ticketOf(row);
}

/** Several at once, by id, and held in the order of their ids: whoever holds many waits for others in one direction. */
export async function ticketsForChange(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Ticket>> {
  const rows = await tx.rows(
    whole(tx, 'all')
      .where('ticket.id', '=', sql<Id>`any(${[...new Set(ids)]}::uuid[])`)
      .orderBy('ticket.id')
      .forUpdate(),
  );
  return new Map(rows.map((row) => [row.id, ticketOf(row)]));
}

export async function insertTicket(tx: Tx, ticket: Ticket): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('ticket').values({ ...ticket, custom: JSON.stringify(ticket.custom), tenantId: tx.tenantId }),
  );
}

/** Writes what is not as it was, and nothing else: a customer's people may write few of a ticket's columns (0010). */
export async function saveTicket(tx: Tx, before: Ticket, after: Ticket): Promise<void> {
  const was: Partial<Record<string, unknown>> = { ...before };
  const { custom, ...changed }: Partial<Ticket> = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => value !== was[field]),
  );
  const set = { ...changed, ...(custom && { custom: JSON.stringify(custom) }) };
  if (Object.keys(set).length === 0) return;
  await tx.run(
    sqlBuilder.updateTable('ticket').set(set).where('tenantId', '=', tx.tenantId).where('id', '=', before.id),
  );
}

/** Served under one contract, or under none of these. */
export type OfContracts = { only: Id } | { except: readonly Id[] };

/** Closed as its variant says (`processes/governed-ticket.store.ts`). */
const isGoverned = sql<boolean>`exists (select from ticket_process governed
  where governed.tenant_id = ticket.tenant_id and governed.ticket_id = ticket.id and governed.closing is not null)`;

/**
 * Resolved before `before` and not confirmed since, longest resolved first; imported ones stay as they came, and what a
 * variant governs is closed as that says. Served by
 * ticket_awaiting_consent.
 */
export async function ticketsAwaitingConsent(
  tx: Tx,
  { before, customers, contracts }: Pick<ConsentGroup, 'customers'> & { before: Instant; contracts: OfContracts },
  most: number,
): Promise<Id[]> {
  const resolved = ticketsIn(tx, 'all')
    .select('id')
    .where('status', '=', 'resolved')
    .where('resolvedAt', '<', before)
    .where('importedBy', 'is', null)
    .where((is) => is.not(isGoverned))
    .orderBy('resolvedAt')
    .orderBy('id')
    .limit(most);
  const theirs =
    'only' in customers
      ? resolved.where('customerId', '=', sql<Id>`any(${[...customers.only]}::uuid[])`)
      : resolved.where('customerId', '<>', sql<Id>`all(${[...customers.except]}::uuid[])`);
  const meant =
    'only' in contracts
      ? theirs.where('contractId', '=', contracts.only)
      : theirs.where((is) =>
          is.or([is('contractId', 'is', null), is('contractId', '<>', sql<Id>`all(${[...contracts.except]}::uuid[])`)]),
        );
  return (await tx.rows(meant)).map(({ id }) => id);
}

/** In the order of their ids, from behind this one on. Served by the primary key. */
export async function ticketIdsAfter(tx: Tx, after: Id | null, most: number): Promise<Id[]> {
  const tickets = ticketsIn(tx, 'all').select('id').orderBy('id').limit(most);
  const rows = await tx.rows(after === null ? tickets : tickets.where('id', '>', after));
  return rows.map(({ id }) => id);
}

type Coded = 'kind' | 'status' | 'impact' | 'urgency' | 'priority' | 'closure' | 'coverage';
type Row = Omit<Ticket, Coded | 'custom'> &
  Record<Exclude<Coded, 'kind' | 'status'>, string | null> & { kind: string; status: string; custom: unknown };

function ticketOf(row: Row): Ticket {
  // checked by the table's constraints, or written by nobody but `insertTicket` and `saveTicket`
  return {
    ...row,
    kind: row.kind as TicketKind,
    status: row.status as TicketStatus,
    impact: row.impact as Impact | null,
    urgency: row.urgency as Urgency | null,
    priority: row.priority as Priority | null,
    closure: row.closure as Closure | null,
    coverage: row.coverage as Coverage | null,
    custom: row.custom as CustomValues,
  };
}
