import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { customExportColumns } from '../../../custom-fields/index.ts';
import { listContacts, type ContactRow } from '../../contact.contract.ts';

const text = { as: 'text' } as const;
const phone = { as: 'phone' } as const;

const columns: readonly ExportColumn<ContactRow>[] = [
  { key: 'name', label: { textKey: 'customers:contact.name' }, kind: text, valueOf: (row) => row.name },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customerName },
  {
    key: 'department',
    label: { textKey: 'customers:contact.department' },
    kind: text,
    valueOf: (row) => row.department,
  },
  { key: 'position', label: { textKey: 'customers:contact.position' }, kind: text, valueOf: (row) => row.position },
  { key: 'site', label: { textKey: 'customers:site.noun' }, kind: text, valueOf: (row) => row.siteName },
  { key: 'mobile', label: { textKey: 'customers:contact.mobile' }, kind: phone, valueOf: (row) => row.mobile },
  { key: 'phone', label: { textKey: 'customers:contact.phone' }, kind: phone, valueOf: (row) => row.phone },
  {
    key: 'employeeNumber',
    label: { textKey: 'customers:contact.employeeNumber' },
    kind: text,
    valueOf: (row) => row.employeeNumber,
  },
  {
    key: 'createdAt',
    label: { textKey: 'customers:customer.createdAt' },
    kind: { as: 'instant' },
    valueOf: (row) => row.createdAt,
  },
];

export const contactExport = tableExport({
  name: 'contacts',
  titleKey: 'customers:contact.plural',
  list: listContacts,
  columns,
  ownColumns: (tx) => customExportColumns(tx, 'contact'),
});
