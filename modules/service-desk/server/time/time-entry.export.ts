import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listTimeEntries, type TimeEntryView } from '../../time-entry.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `service-desk:time.${key}` });

const columns: readonly ExportColumn<TimeEntryView>[] = [
  { key: 'startedAt', label: word('startedAt'), kind: instant, valueOf: (row) => row.startedAt },
  { key: 'endedAt', label: word('endedAt'), kind: instant, valueOf: (row) => row.endedAt },
  { key: 'minutes', label: word('minutes'), kind: { as: 'number' }, valueOf: (row) => row.minutes },
  {
    key: 'kind',
    label: word('kindLabel'),
    kind: { as: 'word', below: 'service-desk:time.kind' },
    valueOf: (row) => row.kind,
  },
  {
    key: 'ticket',
    label: { textKey: 'service-desk:ticket.number' },
    kind: text,
    valueOf: (row) => row.ticket.number,
  },
  {
    key: 'title',
    label: { textKey: 'service-desk:ticket.field.title' },
    kind: text,
    valueOf: (row) => row.ticket.title,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'staff', label: word('staff'), kind: text, valueOf: (row) => row.staff.name },
  { key: 'isBillable', label: word('isBillable'), kind: { as: 'yes_no' }, valueOf: (row) => row.isBillable },
  { key: 'reason', label: word('reason'), kind: text, valueOf: (row) => row.reason },
  { key: 'note', label: word('note'), kind: text, valueOf: (row) => row.note },
];

export const timeEntryExport = tableExport({
  name: 'time-entries',
  titleKey: 'service-desk:time.plural',
  list: listTimeEntries,
  columns,
});
