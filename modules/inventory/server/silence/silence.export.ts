import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSilentMachines, type SilentMachineRow } from '../../silent-machine.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `inventory:silent.${key}` });

const columns: readonly ExportColumn<SilentMachineRow>[] = [
  { key: 'number', label: word('number'), kind: text, valueOf: (row) => row.number },
  { key: 'name', label: word('name'), kind: text, valueOf: (row) => row.name },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'days', label: word('days'), kind: { as: 'number' }, valueOf: (row) => row.days },
  {
    key: 'lastReportedAt',
    label: word('lastReportedAt'),
    kind: { as: 'instant' },
    valueOf: (row) => row.lastReportedAt,
  },
  { key: 'status', label: word('status'), kind: { as: 'word', below: 'assets:status' }, valueOf: (row) => row.status },
  { key: 'user', label: word('user'), kind: text, valueOf: (row) => row.user?.name ?? null },
  { key: 'site', label: word('site'), kind: text, valueOf: (row) => row.site?.name ?? null },
  { key: 'hostName', label: word('hostName'), kind: text, valueOf: (row) => row.hostName },
  { key: 'ipAddress', label: word('ipAddress'), kind: text, valueOf: (row) => row.ipAddress },
];

export const silentExport = tableExport({
  name: 'silent-machines',
  titleKey: 'inventory:silent.plural',
  list: listSilentMachines,
  columns,
});
