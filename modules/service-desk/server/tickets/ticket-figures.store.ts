import type { Fact, Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openStatuses } from '../../ticket-codes.contract.ts';
import type { TicketMeasure } from '../../ticket-measure.contract.ts';

/** The one definition of each measure (RPT-01), over the row `ticket`: for reports, and for the list behind a figure. */
export function ticketFigures(tx: Tx): Record<TicketMeasure, Figure> {
  const overdue = isOverdue(tx);
  return {
    count: { kind: 'count', of: every },
    share: { kind: 'share', of: every },
    resolved_count: { kind: 'count', of: isResolved },
    open_count: { kind: 'count', of: isOpen },
    reopened_count: { kind: 'count', of: wasReopened },
    overdue_count: { kind: 'count', of: overdue },
    overdue_rate: { kind: 'rate', of: overdue, among: every },
    first_line_resolution_rate: { kind: 'rate', of: isResolvedByFirstLine, among: mayBeResolved },
    response_time: { kind: 'amounts', of: responseSeconds, among: isNotCancelled },
    resolution_time: { kind: 'amounts', of: resolutionSeconds, among: mayBeResolved },
    handling_time: { kind: 'amounts', of: handlingSeconds, among: mayBeResolved },
  };
}

const every: Fact = sql`true`;
const isOpen: Fact = sql`ticket.status in (${sql.join(openStatuses)})`;
const isNotCancelled: Fact = sql`ticket.status <> 'cancelled'`;
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
