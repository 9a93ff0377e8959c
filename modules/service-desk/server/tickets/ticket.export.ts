import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { customExportColumns } from '../../../custom-fields/index.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;

const columns: readonly ExportColumn<TicketRow>[] = [
  { key: 'number', label: { textKey: 'service-desk:ticket.number' }, kind: text, valueOf: (row) => row.number },
  { key: 'title', label: { textKey: 'service-desk:ticket.field.title' }, kind: text, valueOf: (row) => row.title },
  {
    key: 'status',
    label: { textKey: 'service-desk:ticket.statusLabel' },
    kind: { as: 'word', below: 'service-desk:ticket.status' },
    valueOf: (row) => row.status,
  },
  {
    key: 'priority',
    label: { textKey: 'service-desk:ticket.field.priority' },
    kind: text,
    valueOf: (row) => row.priority,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'caller', label: { textKey: 'service-desk:ticket.field.caller' }, kind: text, valueOf: nameIn('caller') },
  {
    key: 'category',
    label: { textKey: 'service-desk:ticket.field.category' },
    kind: text,
    valueOf: nameIn('category'),
  },
  {
    key: 'assignee',
    label: { textKey: 'service-desk:ticket.assignee' },
    kind: text,
    valueOf: (row) => (row.assignee ?? row.team)?.name ?? null,
  },
  { key: 'team', label: { textKey: 'service-desk:ticket.team' }, kind: text, valueOf: nameIn('team') },
  { key: 'site', label: { textKey: 'service-desk:ticket.field.site' }, kind: text, valueOf: nameIn('site') },
  {
    key: 'asset',
    label: { textKey: 'service-desk:ticket.field.asset' },
    kind: text,
    valueOf: (row) => row.asset?.number ?? null,
  },
  {
    key: 'kind',
    label: { textKey: 'service-desk:ticket.kindLabel' },
    kind: { as: 'word', below: 'service-desk:ticket.kind' },
    valueOf: (row) => row.kind,
  },
  {
    key: 'foreignNumber',
    label: { textKey: 'service-desk:ticket.foreignNumber' },
    kind: text,
    valueOf: (row) => row.foreignNumber,
  },
  { key: 'due', label: { textKey: 'service-desk:ticket.nextDueAt' }, kind: instant, valueOf: (row) => row.nextDueAt },
  {
    key: 'resolvedAt',
    label: { textKey: 'service-desk:ticket.time.resolvedAt' },
    kind: instant,
    valueOf: (row) => row.resolvedAt,
  },
  {
    key: 'recordedAt',
    label: { textKey: 'service-desk:ticket.time.recordedAt' },
    kind: instant,
    valueOf: (row) => row.recordedAt,
  },
];

export const ticketExport = tableExport({
  name: 'tickets',
  titleKey: 'service-desk:ticket.plural',
  list: listTickets,
  columns,
  ownColumns: (tx) => customExportColumns(tx, 'ticket'),
});

function nameIn(field: 'caller' | 'category' | 'team' | 'site') {
  return (row: TicketRow) => row[field]?.name ?? null;
}
