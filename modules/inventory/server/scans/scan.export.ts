import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listInventoryScans, type InventoryScanRow } from '../../inventory-scan.contract.ts';

const text = { as: 'text' } as const;
const number = { as: 'number' } as const;
const word = (key: string) => ({ textKey: `inventory:scan.${key}` });

const columns: readonly ExportColumn<InventoryScanRow>[] = [
  { key: 'fileName', label: word('fileName'), kind: text, valueOf: (row) => row.fileName },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'createdAt', label: word('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
  { key: 'scannedAt', label: word('scannedAt'), kind: { as: 'instant' }, valueOf: (row) => row.scannedAt },
  {
    key: 'state',
    label: word('state'),
    kind: { as: 'word', below: 'inventory:scan.states' },
    valueOf: (row) => row.state,
  },
  { key: 'hosts', label: word('hosts'), kind: number, valueOf: (row) => row.hosts },
  { key: 'known', label: word('known'), kind: number, valueOf: (row) => row.known },
  { key: 'fresh', label: word('fresh'), kind: number, valueOf: (row) => row.fresh },
  { key: 'doubtful', label: word('doubtful'), kind: number, valueOf: (row) => row.doubtful },
  { key: 'by', label: word('by'), kind: text, valueOf: (row) => row.by },
];

export const scanExport = tableExport({
  name: 'inventory-scans',
  titleKey: 'inventory:scan.plural',
  list: listInventoryScans,
  columns,
});
