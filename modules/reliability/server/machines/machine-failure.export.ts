import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listMachineFailures, type MachineFailureRow } from '../../machine-failure.contract.ts';

const number = { as: 'number' } as const;
const text = { as: 'text' } as const;

const columns: readonly ExportColumn<MachineFailureRow>[] = [
  { ...column('number'), kind: text, valueOf: (row) => row.number },
  { ...column('name'), kind: text, valueOf: (row) => row.name },
  { ...column('kind'), kind: { as: 'word', below: 'catalogue:asset_kind' }, valueOf: (row) => row.kind },
  { ...column('maker'), kind: text, valueOf: (row) => row.maker },
  { ...column('model'), kind: text, valueOf: (row) => row.model },
  { ...column('customer'), kind: text, valueOf: (row) => row.customer.name },
  { ...column('site'), kind: text, valueOf: (row) => row.site?.name ?? null },
  { ...column('age'), kind: number, valueOf: (row) => row.life.age },
  { ...column('repairs'), kind: number, valueOf: (row) => row.repairs },
  { ...column('cost'), kind: number, valueOf: (row) => Number(row.cost.amount) },
  { ...column('lifeRepairs'), kind: number, valueOf: (row) => row.life.repairs },
  { ...column('lifeCost'), kind: number, valueOf: (row) => Number(row.life.repairCost.amount) },
  { ...column('price'), kind: number, valueOf: (row) => (row.life.price ? Number(row.life.price.amount) : null) },
  {
    ...column('replaceFor'),
    kind: { as: 'word', below: 'reliability:machine.reason' },
    valueOf: (row) => row.life.replaceFor.map(({ kind }) => kind),
  },
];

export const machineFailureExport = tableExport({
  name: 'machine-failures',
  titleKey: 'reliability:machine.title',
  list: listMachineFailures,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `reliability:machine.${key}` } };
}
