import type { AnswerOf } from '../../../../kernel/contract.ts';
import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { customExportColumns } from '../../../custom-fields/index.ts';
import { listCustomers } from '../../customer.contract.ts';

type Row = AnswerOf<typeof listCustomers>['items'][number];
const text = { as: 'text' } as const;

const columns: readonly ExportColumn<Row>[] = [
  { key: 'name', label: { textKey: 'customers:customer.name' }, kind: text, valueOf: (row) => row.name },
  { key: 'shortName', label: { textKey: 'customers:customer.shortName' }, kind: text, valueOf: (row) => row.shortName },
  {
    key: 'status',
    label: { textKey: 'customers:customer.statusLabel' },
    kind: { as: 'word', below: 'customers:customer.status' },
    valueOf: (row) => row.status,
  },
  {
    key: 'industry',
    label: { textKey: 'customers:customer.industry.label' },
    kind: { as: 'word', below: 'customers:customer.industry' },
    valueOf: (row) => row.industry,
  },
  {
    key: 'accountManager',
    label: { textKey: 'customers:customer.accountManager' },
    kind: text,
    valueOf: (row) => row.accountManagerName,
  },
  { key: 'phone', label: { textKey: 'customers:customer.phone' }, kind: { as: 'phone' }, valueOf: (row) => row.phone },
  { key: 'tags', label: { textKey: 'customers:customer.tags' }, kind: text, valueOf: (row) => row.tags.join('、') },
  { key: 'parent', label: { textKey: 'customers:customer.parent' }, kind: text, valueOf: (row) => row.parentName },
  {
    key: 'creditCode',
    label: { textKey: 'customers:customer.creditCode' },
    kind: text,
    valueOf: (row) => row.creditCode,
  },
  {
    key: 'createdAt',
    label: { textKey: 'customers:customer.createdAt' },
    kind: { as: 'instant' },
    valueOf: (row) => row.createdAt,
  },
];

export const customerExport = tableExport({
  name: 'customers',
  titleKey: 'customers:customer.plural',
  list: listCustomers,
  columns,
  ownColumns: (tx) => customExportColumns(tx, 'customer'),
});
