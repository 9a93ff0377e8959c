import type { Instant } from '../../../../kernel/instant.ts';
import type { Fact, Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openStatuses } from '../../ticket-codes.contract.ts';
import type { TicketMeasure } from '../../ticket-measure.contract.ts';
import { isHardwareRepair } from './hardware-repair.store.ts';

/** The one definition of each measure (RPT-01), over the row `ticket`: for reports, and for the list behind a figure. */
export function ticketFigures(tx: Tx): Record<TicketMeasure, Figure> {
  const overdue = isOverdue(tx);
  const escalated = isAmong(tx, 'ticket_escalation');
  const misclassified = isAmong(tx, 'ticket_reclassification', sql`and is_misclassified`);
  return {
    count: { kind: 'count', of: every },
    share: { kind: 'share', of: every },
    resolved_count: { kind: 'count', of: isResolved },
    cancelled_count: { kind: 'count', of: isCancelled },
    open_count: { kind: 'count', of: isOpen },
    open_at_end: { kind: 'stock', entered: sql`ticket.recorded_at`, left: endedAt, isKnown: isEndKnown },
    overdue_count: { kind: 'count', of: overdue },
    overdue_rate: { kind: 'rate', of: overdue, among: every },
    first_line_resolution_rate: { kind: 'rate', of: isResolvedByFirstLine, among: mayBeResolved },
    first_contact_resolution_rate: { kind: 'rate', of: isResolvedAtFirstContact, among: mayBeResolved },
    first_asked_resolution_rate: { kind: 'rate', of: isResolvedByFirstAsked, among: mayBeResolved },
    response_time: { kind: 'amounts', of: responseSeconds, among: isNotCancelled },
    resolution_time: { kind: 'amounts', of: resolutionSeconds, among: mayBeResolved },
    handling_time: { kind: 'amounts', of: handlingSeconds, among: mayBeResolved },
    waiting_time: { kind: 'amounts', of: waitingSeconds, among: mayBeResolved },
    reopened_count: { kind: 'count', of: wasReopened },
    reopened_rate: { kind: 'rate', of: wasReopened, among: mayBeResolved },
    escalated_count: { kind: 'count', of: escalated },
    escalated_rate: { kind: 'rate', of: escalated, among: isNotCancelled },
    transfer_time: { kind: 'amounts', of: transferSeconds, among: escalated },
    portal_share: { kind: 'rate', of: cameByPortal, among: every },
    misclassified_count: { kind: 'count', of: misclassified },
    misclassified_rate: { kind: 'rate', of: misclassified, among: isNotCancelled },
    rework_count: { kind: 'count', of: cameBack(tx) },
    rework_rate: { kind: 'rate', of: cameBack(tx), among: mayBeResolved },
    hardware_repair_count: { kind: 'count', of: isHardwareRepair(tx) },
  };
}

const every: Fact = sql`true`;
const isOpen: Fact = sql`ticket.status in (${sql.join(openStatuses)})`;
const isNotCancelled: Fact = sql`ticket.status <> 'cancelled'`;
const isCancelled: Fact = sql`ticket.status = 'cancelled'`;
const cameByPortal: Fact = sql`ticket.channel = 'portal'`;
const wasReopened: Fact = sql`ticket.reopen_count > 0`;

/** Imported ones may be archived without a word of when, or whether, they were resolved. */
const isResolved: Fact = sql`case
  when ticket.status = 'cancelled' then false
  when ticket.resolved_at is not null then true
  when ticket.status in ('resolved', 'closed') then null
  else false end`;

/** Resolved, or not known not to be: of what lacks the instant, times are missing (SD-09: cancelled ones in neither). */
const mayBeResolved: Fact = sql`(${isResolved}) is not false`;

/** SD-09: resolved, and it never left first line. */
const isResolvedByFirstLine: Fact = sql`case when ${isResolved} then not ticket.left_first_line end`;

/** SD-09: within the first contact. */
const isResolvedAtFirstContact: Fact = sql`case when ${isResolved} then ticket.first_contact end`;

/** SD-08 (首问负责): whoever took it first has answered for it to the end. */
const isResolvedByFirstAsked: Fact = sql`case when ${isResolved} then ticket.owner_id = ticket.first_responder_id end`;

/** Rows of these tables are the system's own: what was imported has none, and was none. */
function isAmong(tx: Tx, table: 'ticket_escalation' | 'ticket_reclassification', such = sql``): Fact {
  return sql`ticket.id in (select ticket_id from ${sql.table(table)} where tenant_id = ${tx.tenantId} ${such})`;
}

/** SD-16: a fault that came back and was put right for free counts for the ticket that should have put it right. */
function cameBack(tx: Tx): Fact {
  return sql`ticket.id in (select l.other_id from ticket_link l
    join ticket again on again.tenant_id = l.tenant_id and again.id = l.ticket_id
    where l.tenant_id = ${tx.tenantId} and l.kind = 'recurrence_of' and l.retired_at is null
      and again.coverage = 'guarantee' and again.status <> 'cancelled')`;
}

/** Of imported ones, what their own system said, if it did. */
function isOverdue(tx: Tx): Fact {
  return sql`case
    when ticket.imported_by is null then coalesce(ticket.overdue_at < ${tx.now}, false)
    else ticket.foreign_overdue end`;
}

/** SD-03: elapsed seconds, from recorded. */
const responseSeconds = sql<number | null>`date_part('epoch', ticket.responded_at - ticket.recorded_at)`;
const resolutionSeconds = sql<number | null>`date_part('epoch', ticket.resolved_at - ticket.recorded_at)`;
/** Working seconds in progress; they are whole only when it is known to be resolved. */
const handlingSeconds = sql<number | null>`case when ticket.resolved_at is not null then ticket.handling_seconds end`;
/** Seconds waiting, whole as those in progress are. */
const waitingSeconds = sql<number | null>`case when ticket.resolved_at is not null then ticket.waiting_seconds end`;

/** SD-09: from recorded until it first went to another line. */
const transferSeconds = sql<number | null>`(select date_part('epoch', min(escalated_at) - ticket.recorded_at)
  from ticket_escalation where tenant_id = ticket.tenant_id and ticket_id = ticket.id)`;

/** When work on it was over: resolved, closed or cancelled, whichever came first; null while it goes on. */
const endedAt = sql<Instant | null>`case when ticket.status in ('resolved', 'closed', 'cancelled')
  then least(ticket.resolved_at, ticket.closed_at, ticket.cancelled_at) end`;
/** Imported ones may be archived without a word of when. */
const isEndKnown = sql<boolean>`(ticket.status not in ('resolved', 'closed', 'cancelled')
  or num_nonnulls(ticket.resolved_at, ticket.closed_at, ticket.cancelled_at) > 0)`;
