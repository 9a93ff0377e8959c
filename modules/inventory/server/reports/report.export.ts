import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listInventoryReports, type InventoryReportRow } from '../../inventory-report.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `inventory:report.${key}` });

const columns: readonly ExportColumn<InventoryReportRow>[] = [
  { key: 'receivedAt', label: word('receivedAt'), kind: { as: 'instant' }, valueOf: (row) => row.receivedAt },
  { key: 'hostName', label: word('hostName'), kind: text, valueOf: (row) => row.told?.hostName ?? null },
  {
    key: 'customer',
    label: { textKey: 'customers:customer.noun' },
    kind: text,
    valueOf: (row) => row.customer.name,
  },
  { key: 'serialNumber', label: word('serialNumber'), kind: text, valueOf: (row) => row.told?.serialNumber ?? null },
  { key: 'ipAddress', label: word('ipAddress'), kind: text, valueOf: (row) => row.told?.ipAddress ?? null },
  {
    key: 'source',
    label: word('source'),
    kind: { as: 'word', below: 'inventory:source' },
    valueOf: (row) => row.source,
  },
  { key: 'state', label: word('state'), kind: { as: 'word', below: 'inventory:state' }, valueOf: (row) => row.state },
  { key: 'why', label: word('why'), kind: { as: 'word', below: 'inventory:why' }, valueOf: (row) => row.why },
  // hundredths
  { key: 'confidence', label: word('confidence'), kind: { as: 'number' }, valueOf: (row) => row.confidence },
  { key: 'machine', label: word('machine'), kind: text, valueOf: (row) => row.machine?.number ?? null },
];

export const reportExport = tableExport({
  name: 'inventory-reports',
  titleKey: 'inventory:report.plural',
  list: listInventoryReports,
  columns,
});
