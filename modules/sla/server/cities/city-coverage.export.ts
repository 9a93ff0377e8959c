import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listCityCoverage, type CityCoverageView } from '../../city-coverage.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<CityCoverageView>[] = [
  { key: 'province', label: { textKey: 'sla:city.province' }, kind: text, valueOf: (row) => row.province },
  { key: 'city', label: { textKey: 'sla:city.name' }, kind: text, valueOf: (row) => row.city },
  { key: 'calendar', label: { textKey: 'sla:city.calendar' }, kind: text, valueOf: (row) => row.calendar.name },
  {
    key: 'arrival',
    label: { textKey: 'sla:city.arrivalMinutes' },
    kind: { as: 'number' },
    valueOf: (row) => row.arrivalMinutes,
  },
  {
    key: 'servedBy',
    label: { textKey: 'sla:city.servedBy' },
    kind: { as: 'word', below: 'sla:city.servers' },
    valueOf: (row) => row.servedBy,
  },
  {
    key: 'who',
    label: { textKey: 'sla:city.who' },
    kind: text,
    valueOf: (row) => row.branch?.name ?? row.partner,
  },
  { key: 'services', label: { textKey: 'sla:city.services' }, kind: text, valueOf: (row) => row.services },
  {
    key: 'state',
    label: { textKey: 'sla:state.heading' },
    kind: { as: 'word', below: 'sla:state' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'in_use'),
  },
];

export const cityCoverageExport = tableExport({
  name: 'city-coverage',
  titleKey: 'sla:city.plural',
  list: listCityCoverage,
  columns,
});
