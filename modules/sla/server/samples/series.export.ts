import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSeries, type SeriesView } from '../../sample.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<SeriesView>[] = [
  { key: 'code', label: { textKey: 'sla:series.code' }, kind: text, valueOf: (row) => row.code },
  { key: 'name', label: { textKey: 'sla:series.name' }, kind: text, valueOf: (row) => row.name },
  { key: 'unit', label: { textKey: 'sla:series.unit' }, kind: text, valueOf: (row) => row.unit },
  {
    key: 'holds',
    label: { textKey: 'sla:series.holds' },
    kind: { as: 'number' },
    valueOf: (row) => row.holdsSeconds,
  },
  {
    key: 'customer',
    label: { textKey: 'customers:customer.noun' },
    kind: text,
    valueOf: (row) => row.customer?.name ?? null,
  },
  { key: 'lastAt', label: { textKey: 'sla:series.lastAt' }, kind: { as: 'instant' }, valueOf: (row) => row.lastAt },
  {
    key: 'state',
    label: { textKey: 'sla:state.heading' },
    kind: { as: 'word', below: 'sla:state' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'in_use'),
  },
];

export const seriesExport = tableExport({
  name: 'sample-series',
  titleKey: 'sla:series.plural',
  list: listSeries,
  columns,
});
