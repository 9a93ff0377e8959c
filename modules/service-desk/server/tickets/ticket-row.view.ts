import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { NearestClock } from '../../../sla/clock.contract.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';
import type { TicketFound, TicketRow } from '../../ticket-view.contract.ts';
import type { ListedTicket } from './ticket-list.store.ts';
import type { RowNames } from './ticket-row-names.store.ts';
import { isOverdue, shownNumber } from './ticket-record.rules.ts';
import { machineOrNull, namedOrNull } from './ticket.view.ts';

interface Around {
  now: Instant;
  /** What of a row's own fields the caller may see. */
  shown: (stored: unknown) => CustomValues;
  /** What its ids are called. */
  names: RowNames;
  clock: NearestClock | null;
  found?: TicketFound | undefined;
}

export function ticketRowView(row: ListedTicket, { now, shown, names, clock, found }: Around): TicketRow {
  const { id, foreignNumber, waitingReason, title, recordedAt, resolvedAt, nextDueAt } = row;
  const called = (id: Id | null) => namedOrNull(id, names.get(id ?? '')?.name);
  const customer = names.get(row.customerId);
  const asset = names.get(row.assetId ?? '');
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
    // who sees a ticket sees its customer
    customer: { id: row.customerId, name: customer?.name ?? '', shortName: customer?.other ?? null },
    site: called(row.siteId),
    caller: called(row.callerId),
    asset: machineOrNull(row.assetId, { assetNumber: asset?.name ?? null, assetName: asset?.other ?? null }),
    category: called(row.categoryId),
    team: called(row.teamId),
    assignee: called(row.assigneeId),
    isOverdue: isOverdue(row, now),
    custom: shown(row.custom),
    clock,
    ...(found && { found }),
  };
}
