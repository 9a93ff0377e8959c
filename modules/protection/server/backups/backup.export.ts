import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listBackups, type BackupRow } from '../../backup.contract.ts';

const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const word = (key: string) => ({ textKey: `protection:backup.${key}` });
const code = (below: string) => ({ as: 'word', below: `protection:backup.${below}` }) as const;

const columns: readonly ExportColumn<BackupRow>[] = [
  {
    key: 'machine',
    label: { textKey: 'protection:machine' },
    kind: text,
    valueOf: (row) => `${row.number} ${row.name}`,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'user', label: { textKey: 'protection:user' }, kind: text, valueOf: (row) => row.user?.name ?? null },
  { key: 'daysOverdue', label: word('daysOverdue'), kind: { as: 'number' }, valueOf: (row) => row.daysOverdue },
  { key: 'dueOn', label: word('dueOn'), kind: day, valueOf: (row) => row.dueOn },
  { key: 'dataKind', label: word('dataKind'), kind: code('dataKinds'), valueOf: (row) => row.dataKind },
  { key: 'dataPlace', label: word('dataPlace'), kind: text, valueOf: (row) => row.dataPlace },
  { key: 'cycleDays', label: word('cycleDays'), kind: { as: 'number' }, valueOf: (row) => row.cycleDays },
  { key: 'lastSuccessOn', label: word('lastSuccessOn'), kind: day, valueOf: (row) => row.lastSuccessOn },
  { key: 'systemKind', label: word('systemKind'), kind: code('systemKinds'), valueOf: (row) => row.systemKind },
  { key: 'systemMedium', label: word('systemMedium'), kind: text, valueOf: (row) => row.systemMedium },
  { key: 'systemPlace', label: word('systemPlace'), kind: text, valueOf: (row) => row.systemPlace },
  { key: 'systemOn', label: word('systemOn'), kind: day, valueOf: (row) => row.systemOn },
  { key: 'restoreTestedOn', label: word('restoreTestedOn'), kind: day, valueOf: (row) => row.restoreTestedOn },
  { key: 'restoreWorked', label: word('restoreWorked'), kind: { as: 'yes_no' }, valueOf: (row) => row.restoreWorked },
  { key: 'guardKind', label: word('guardKind'), kind: code('guardKinds'), valueOf: (row) => row.guardKind },
  { key: 'guardName', label: word('guardName'), kind: text, valueOf: (row) => row.guardName },
  { key: 'note', label: word('note'), kind: text, valueOf: (row) => row.note },
];

export const backupExport = tableExport({
  name: 'backups',
  titleKey: 'protection:backup.plural',
  list: listBackups,
  columns,
});
