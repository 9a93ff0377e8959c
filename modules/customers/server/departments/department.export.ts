import type { AnswerOf } from '../../../../kernel/contract.ts';
import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listDepartments } from '../../department.contract.ts';

type Row = AnswerOf<typeof listDepartments>['items'][number];
const text = { as: 'text' } as const;

const columns: readonly ExportColumn<Row>[] = [
  { key: 'path', label: { textKey: 'customers:department.noun' }, kind: text, valueOf: (row) => row.path },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customerName },
  {
    key: 'costCentre',
    label: { textKey: 'customers:department.costCentre' },
    kind: text,
    valueOf: (row) => row.costCentre,
  },
  {
    key: 'contacts',
    label: { textKey: 'customers:department.contacts' },
    kind: { as: 'number' },
    valueOf: (row) => row.contactCount,
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

export const departmentExport = tableExport({
  name: 'departments',
  titleKey: 'customers:department.plural',
  list: listDepartments,
  columns,
});
