import type { Instant } from '../../../../kernel/instant.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { NearestClock } from '../../../sla/clock.contract.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';
import type { TicketFound, TicketRow } from '../../ticket-view.contract.ts';
import type { ListedTicket } from './ticket-list.store.ts';
import { isOverdue, shownNumber } from './ticket-record.rules.ts';
import { machineOrNull, namedOrNull } from './ticket.view.ts';

interface Around {
  now: Instant;
  /** What of a row's own fields the caller may see. */
  shown: (stored: unknown) => CustomValues;
  clock: NearestClock | null;
  found?: TicketFound | undefined;
}

export function ticketRowView(row: ListedTicket, { now, shown, clock, found }: Around): TicketRow {
  const { id, foreignNumber, waitingReason, title, recordedAt, resolvedAt, nextDueAt } = row;
  return {
    id,
    foreignNumber,
    waitingReason,
    title,
    recordedAt,
    resolvedAt,
    nextDueAt,
    number: shownNumber(row),
    // checked by the table's constraints
    kind: row.kind as TicketKind,
    status: row.status as TicketStatus,
    priority: row.priority as Priority | null,
    customer: { id: row.customerId, name: row.customer, shortName: row.customerShortName },
    site: namedOrNull(row.siteId, row.site),
    caller: namedOrNull(row.callerId, row.caller),
    asset: machineOrNull(row.assetId, row),
    category: namedOrNull(row.categoryId, row.category),
    team: namedOrNull(row.teamId, row.team),
    assignee: namedOrNull(row.assigneeId, row.assignee),
    isOverdue: isOverdue(row, now),
    custom: shown(row.custom),
    clock,
    ...(found && { found }),
  };
}
