import { factTable, type Dimension, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import { priorities } from '../../../catalogue/priority.contract.ts';
import { ticketKinds, ticketStatuses } from '../../ticket-codes.contract.ts';
import { ticketMeasures, type TicketDimension, type TicketMeasure } from '../../ticket-measure.contract.ts';
import * as columns from './ticket-dimensions.store.ts';
import { personAsked, type TicketFilter } from './ticket-filter.rules.ts';
import { ticketFigures } from './ticket-figures.store.ts';
import { ticketsMeant } from './ticket-predicate.store.ts';

const definitions: Record<TicketMeasure, Pick<Measure, 'unit' | 'source'>> = {
  count: { unit: 'count', source: 'RPT-04' },
  share: { unit: 'share', source: 'RPT-04' },
  resolved_count: { unit: 'count', source: 'RPT-02' },
  open_count: { unit: 'count', source: 'RPT-02' },
  reopened_count: { unit: 'count', source: 'RPT-02' },
  overdue_count: { unit: 'count', source: 'SLA-03' },
  overdue_rate: { unit: 'share', source: 'SLA-03' },
  first_line_resolution_rate: { unit: 'share', source: 'SD-09' },
  response_time: { unit: 'seconds', source: 'SD-03' },
  resolution_time: { unit: 'seconds', source: 'SD-03' },
  handling_time: { unit: 'seconds', source: 'SD-03' },
};

function measure(code: TicketMeasure): Measure {
  const textKey = `service-desk:measure.${code}`;
  return { code, textKey, ...definitions[code], figure: (tx) => ticketFigures(tx)[code] };
}

function by(code: TicketDimension, more: Pick<KeyDimension, 'filter'> & Partial<KeyDimension>): Dimension {
  const textKey = `service-desk:dimension.${code}`;
  return { kind: 'key', code, textKey, key: columns.ticketDimensionColumns[code], ...more };
}

const span = { from: 'recordedFrom', to: 'recordedTo' };

const dimensions: readonly Dimension[] = [
  {
    kind: 'month',
    code: 'month',
    textKey: 'service-desk:dimension.month',
    at: columns.ticketDimensionColumns.month,
    span,
  },
  by('priority', { valueTextKey: 'catalogue:priority', order: priorities, filter: (priority) => ({ priority }) }),
  by('category', { name: columns.categoryPath, filter: (categoryId) => ({ categoryId, below: 'false' }) }),
  by('customer', { name: columns.customerName, filter: (customerId) => ({ customerId }) }),
  by('site', { name: columns.siteName, context: columns.customerOfSite, filter: (siteId) => ({ siteId }) }),
  by('asset_kind', {
    name: columns.codeName('asset_kind'),
    valueTextKey: 'catalogue:asset_kind',
    filter: (assetKind) => ({ assetKind }),
  }),
  by('team', { name: columns.teamName, filter: (teamId) => ({ teamId }) }),
  by('assignee', { name: columns.staffName, filter: (assigneeId) => ({ assigneeId }) }),
  by('channel', {
    name: columns.codeName('channel'),
    valueTextKey: 'catalogue:channel',
    filter: (channel) => ({ channel }),
  }),
  by('kind', { valueTextKey: 'service-desk:ticket.kind', order: ticketKinds, filter: (kind) => ({ kind }) }),
  by('status', { valueTextKey: 'service-desk:ticket.status', order: ticketStatuses, filter: (status) => ({ status }) }),
  by('resolution_code', {
    name: columns.codeName('resolution_code'),
    valueTextKey: 'catalogue:resolution_code',
    filter: (resolutionCode) => ({ resolutionCode }),
  }),
  by('handling_mode', {
    name: columns.codeName('handling_mode'),
    valueTextKey: 'catalogue:handling_mode',
    filter: (handlingMode) => ({ handlingMode }),
  }),
];

/** As the list takes it: who is meant by `me` and `none` is known only with the caller. */
type ReportFilter = Omit<TicketFilter, 'assigneeId'> & { assigneeId?: string | undefined };

/** Tickets as reports ask for them. Reports are for staff: their walls hold, and no scope narrows them further. */
export const ticketFacts = factTable<ReportFilter>({
  name: 'tickets',
  textKey: 'service-desk:measure.tickets',
  measures: ticketMeasures.map(measure),
  dimensions,
  period: span,
  alias: 'ticket',
  rows: (tx, filter) => {
    const assigneeId = personAsked(filter.assigneeId, tx.caller.subjectId);
    return ticketsMeant(tx, { ...filter, assigneeId }, 'all').selectAll('ticket');
  },
});
