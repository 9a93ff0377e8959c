import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listHardwareRepairs, type HardwareRepairRow } from '../../hardware-repair.contract.ts';

const number = { as: 'number' } as const;
const text = { as: 'text' } as const;

const columns: readonly ExportColumn<HardwareRepairRow>[] = [
  { ...column('number'), kind: text, valueOf: (row) => row.number },
  { ...column('title'), kind: text, valueOf: (row) => row.title },
  { ...column('resolvedAt'), kind: { as: 'instant' }, valueOf: (row) => row.resolvedAt },
  {
    ...column('resolutionCode'),
    kind: { as: 'word', below: 'catalogue:resolution_code' },
    valueOf: (row) => row.resolutionCode,
  },
  { ...column('machine'), kind: text, valueOf: (row) => row.machine.number },
  { ...column('kind'), kind: { as: 'word', below: 'catalogue:asset_kind' }, valueOf: (row) => row.machine.kind },
  { ...column('customer'), kind: text, valueOf: (row) => row.customer.name },
  { ...column('minutes'), kind: number, valueOf: (row) => row.minutes },
  { ...column('cost'), kind: number, valueOf: (row) => Number(row.cost.amount) },
];

export const hardwareRepairExport = tableExport({
  name: 'hardware-repairs',
  titleKey: 'reliability:repair.plural',
  list: listHardwareRepairs,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `reliability:repair.${key}` } };
}
