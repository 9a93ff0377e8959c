import type { AnswerOf } from '../../../../kernel/contract.ts';
import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSites } from '../../site.contract.ts';

type Row = AnswerOf<typeof listSites>['items'][number];
const text = { as: 'text' } as const;

const columns: readonly ExportColumn<Row>[] = [
  { key: 'name', label: { textKey: 'customers:site.name' }, kind: text, valueOf: (row) => row.name },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customerName },
  { key: 'address', label: { textKey: 'customers:site.address' }, kind: text, valueOf: (row) => row.address },
  { key: 'region', label: { textKey: 'customers:site.region' }, kind: text, valueOf: (row) => row.region },
  {
    key: 'hazards',
    label: { textKey: 'customers:site.hazards' },
    kind: { as: 'yes_no' },
    valueOf: (row) => row.hasHazards,
  },
  {
    key: 'state',
    label: { textKey: 'customers:state.label' },
    kind: { as: 'word', below: 'customers:state' },
    valueOf: (row) => (row.isRetired ? 'retired' : 'inUse'),
  },
  {
    key: 'createdAt',
    label: { textKey: 'customers:customer.createdAt' },
    kind: { as: 'instant' },
    valueOf: (row) => row.createdAt,
  },
];

export const siteExport = tableExport({ name: 'sites', titleKey: 'customers:site.plural', list: listSites, columns });
