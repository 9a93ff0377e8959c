import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listFailureRates, type FailureRow } from '../../failure.contract.ts';

const number = { as: 'number' } as const;

const columns: readonly ExportColumn<FailureRow>[] = [
  {
    ...column('name'),
    kind: { as: 'word', below: ['catalogue:asset_kind', 'reliability:unknown'] },
    valueOf: (row) => row.name ?? row.key ?? 'not_known',
  },
  { ...column('context'), kind: { as: 'text' }, valueOf: (row) => row.context },
  { ...column('devices'), kind: number, valueOf: (row) => row.devices },
  { ...column('deviceYears'), kind: number, valueOf: (row) => row.deviceYears },
  { ...column('repairs'), kind: number, valueOf: (row) => row.repairs },
  { ...column('repairRate'), kind: number, valueOf: (row) => row.repairRate },
  { ...column('referenceRate'), kind: number, valueOf: (row) => row.referenceRate },
  { ...column('failing'), kind: number, valueOf: (row) => row.failing },
  { ...column('failingShare'), kind: number, valueOf: (row) => row.failingShare },
  { ...column('cost'), kind: number, valueOf: (row) => Number(row.cost.amount) },
  { ...column('isFew'), kind: { as: 'yes_no' }, valueOf: (row) => row.isFew },
];

export const failureExport = tableExport({
  name: 'failure-rates',
  titleKey: 'reliability:failure.title',
  list: listFailureRates,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `reliability:failure.${key}` } };
}
