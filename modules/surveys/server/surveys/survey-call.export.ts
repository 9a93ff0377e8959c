import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSurveyCalls, type CallRow } from '../../survey-call.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;

const columns: readonly ExportColumn<CallRow>[] = [
  { key: 'contact', label: { textKey: 'surveys:survey.contact' }, kind: text, valueOf: (row) => row.contact.name },
  {
    key: 'phone',
    label: { textKey: 'customers:contact.phone' },
    kind: { as: 'phone' },
    valueOf: (row) => row.contact.phone,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'ticket', label: { textKey: 'service-desk:ticket.number' }, kind: text, valueOf: (row) => row.ticket.number },
  {
    key: 'title',
    label: { textKey: 'service-desk:ticket.field.title' },
    kind: text,
    valueOf: (row) => row.ticket.title,
  },
  {
    key: 'resolvedAt',
    label: { textKey: 'surveys:calls.resolvedAt' },
    kind: instant,
    valueOf: (row) => row.resolvedAt,
  },
  { key: 'calls', label: { textKey: 'surveys:calls.missed' }, kind: { as: 'number' }, valueOf: (row) => row.calls },
  {
    key: 'lastCallAt',
    label: { textKey: 'surveys:calls.lastCallAt' },
    kind: instant,
    valueOf: (row) => row.lastCallAt,
  },
  { key: 'expiresAt', label: { textKey: 'surveys:survey.expiresAt' }, kind: instant, valueOf: (row) => row.expiresAt },
];

/** The queue as a sheet, for whoever calls from elsewhere. */
export const surveyCallExport = tableExport({
  name: 'survey-calls',
  titleKey: 'surveys:calls.plural',
  list: listSurveyCalls,
  columns,
});
