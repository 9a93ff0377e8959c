import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listObjectives, type ObjectiveRow } from '../../objective.contract.ts';

const text = { as: 'text' } as const;
const number = { as: 'number' } as const;

const columns: readonly ExportColumn<ObjectiveRow>[] = [
  { key: 'name', label: { textKey: 'sla:objective.name' }, kind: text, valueOf: (row) => row.name },
  {
    key: 'customer',
    label: { textKey: 'customers:customer.noun' },
    kind: text,
    valueOf: (row) => row.customer?.name ?? null,
  },
  {
    key: 'kind',
    label: { textKey: 'sla:objective.kind' },
    kind: { as: 'word', below: 'sla:objective.kinds' },
    valueOf: (row) => row.definition.kind,
  },
  {
    key: 'share',
    label: { textKey: 'sla:objective.share' },
    kind: number,
    valueOf: (row) => row.definition.sharePercent,
  },
  {
    key: 'month',
    label: { textKey: 'sla:objective.thisMonth' },
    kind: number,
    valueOf: (row) => row.months[2]?.attainedPercent ?? null,
  },
  {
    key: 'last',
    label: { textKey: 'sla:objective.lastMonth' },
    kind: number,
    valueOf: (row) => row.months[1]?.attainedPercent ?? null,
  },
  {
    key: 'before',
    label: { textKey: 'sla:objective.monthBefore' },
    kind: number,
    valueOf: (row) => row.months[0]?.attainedPercent ?? null,
  },
  {
    key: 'state',
    label: { textKey: 'sla:state.heading' },
    kind: { as: 'word', below: 'sla:state' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'in_use'),
  },
];

export const objectiveExport = tableExport({
  name: 'objectives',
  titleKey: 'sla:objective.plural',
  list: listObjectives,
  columns,
});
