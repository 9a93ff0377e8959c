import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listHardwareChanges, type HardwareChangeRow } from '../../hardware-change.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<HardwareChangeRow>[] = [
  { ...column('at'), kind: { as: 'instant' }, valueOf: (row) => row.at },
  { ...column('machine'), kind: text, valueOf: (row) => row.machine.number },
  { ...column('act'), kind: { as: 'word', below: 'reliability:act' }, valueOf: (row) => row.act },
  {
    ...column('part'),
    kind: { as: 'word', below: ['assets:component.kinds', 'assets:asset'] },
    valueOf: (row) => row.part,
  },
  { ...column('before'), kind: text, valueOf: (row) => row.before },
  { ...column('after'), kind: text, valueOf: (row) => row.after },
  { ...column('source'), kind: { as: 'word', below: 'assets:source' }, valueOf: (row) => row.source },
  { ...column('by'), kind: text, valueOf: (row) => row.by?.name ?? null },
  { ...column('ticket'), kind: text, valueOf: (row) => row.ticket?.number ?? null },
  { ...column('customer'), kind: text, valueOf: (row) => row.customer.name },
];

export const hardwareChangeExport = tableExport({
  name: 'hardware-changes',
  titleKey: 'reliability:change.title',
  list: listHardwareChanges,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `reliability:change.${key}` } };
}
