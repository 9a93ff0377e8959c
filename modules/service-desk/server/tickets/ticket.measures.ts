import { factTable, type Measure, type TimeBasis } from '../../../../platform/module/fact-table.ts';
import { ticketMeasures, type TicketMeasure } from '../../ticket-measure.contract.ts';
import { ownTicketDimensions, ticketDimensionsOffered } from './ticket-dimensions.ts';
import { personAsked, type TicketFilter } from './ticket-filter.rules.ts';
import { ticketFigures } from './ticket-figures.store.ts';
import { ticketTimes } from './ticket-keys.store.ts';
import { ticketsMeant } from './ticket-predicate.store.ts';

const definitions: Record<TicketMeasure, Pick<Measure, 'unit' | 'source' | 'better'>> = {
  count: { unit: 'count', source: 'RPT-04' },
  share: { unit: 'share', source: 'RPT-04' },
  resolved_count: { unit: 'count', source: 'RPT-02', better: 'higher' },
  cancelled_count: { unit: 'count', source: 'RPT-02' },
  open_count: { unit: 'count', source: 'RPT-02', better: 'lower' },
  open_at_end: { unit: 'count', source: 'RPT-02', better: 'lower' },
  overdue_count: { unit: 'count', source: 'SLA-03', better: 'lower' },
  overdue_rate: { unit: 'share', source: 'SLA-03', better: 'lower' },
  first_line_resolution_rate: { unit: 'share', source: 'SD-09', better: 'higher' },
  first_contact_resolution_rate: { unit: 'share', source: 'SD-09', better: 'higher' },
  first_asked_resolution_rate: { unit: 'share', source: 'SD-08', better: 'higher' },
  response_time: { unit: 'seconds', source: 'SD-03', better: 'lower' },
  resolution_time: { unit: 'seconds', source: 'SD-03', better: 'lower' },
  handling_time: { unit: 'seconds', source: 'SD-03', better: 'lower' },
  waiting_time: { unit: 'seconds', source: 'SD-03', better: 'lower' },
  reopened_count: { unit: 'count', source: 'RPT-02', better: 'lower' },
  reopened_rate: { unit: 'share', source: 'RPT-02', better: 'lower' },
  escalated_count: { unit: 'count', source: 'SD-09', better: 'lower' },
  escalated_rate: { unit: 'share', source: 'SD-09', better: 'lower' },
  transfer_time: { unit: 'seconds', source: 'SD-09', better: 'lower' },
  portal_share: { unit: 'share', source: 'SD-18', better: 'higher' },
  misclassified_count: { unit: 'count', source: 'SD-06', better: 'lower' },
  misclassified_rate: { unit: 'share', source: 'SD-06', better: 'lower' },
  rework_count: { unit: 'count', source: 'SD-16', better: 'lower' },
  rework_rate: { unit: 'share', source: 'SD-16', better: 'lower' },
  hardware_repair_count: { unit: 'count', source: 'AST-05', better: 'lower' },
};

function measure(code: TicketMeasure): Measure {
  const textKey = `service-desk:measure.${code}`;
  return { code, textKey, ...definitions[code], figure: (tx) => ticketFigures(tx)[code] };
}

function basis(code: 'recorded' | 'resolved'): TimeBasis {
  const filters = { from: `${code}From`, to: `${code}To`, hour: `${code}Hour`, weekday: `${code}Weekday` };
  return { code, textKey: `service-desk:basis.${code}`, at: ticketTimes[code], filters };
}

/** As the list takes it: who is meant by `me` and `none` is known only with the caller. */
type ReportFilter = Omit<TicketFilter, 'assigneeId' | 'ownerId'> & { assigneeId?: string; ownerId?: string };

/** Tickets as reports ask for them. Reports are for staff: their walls hold, and no scope narrows them further. */
export const ticketFacts = factTable<ReportFilter>({
  name: 'tickets',
  textKey: 'service-desk:measure.tickets',
  measures: ticketMeasures.map(measure),
  dimensions: ticketDimensionsOffered,
  ownDimensions: ownTicketDimensions,
  bases: [basis('recorded'), basis('resolved')],
  alias: 'ticket',
  rows: (tx, filter) => {
    const me = tx.caller.subjectId;
    const people = { assigneeId: personAsked(filter.assigneeId, me), ownerId: personAsked(filter.ownerId, me) };
    return ticketsMeant(tx, { ...filter, ...people }, 'all').selectAll('ticket');
  },
});
