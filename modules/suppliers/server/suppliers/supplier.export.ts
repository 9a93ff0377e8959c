import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSuppliers, type SupplierRow } from '../../supplier.contract.ts';

const text = { as: 'text' } as const;
const phone = { as: 'phone' } as const;
const word = (key: string) => ({ textKey: `suppliers:${key}` });

const columns: readonly ExportColumn<SupplierRow>[] = [
  { key: 'name', label: word('supplier.name'), kind: text, valueOf: (row) => row.name },
  {
    key: 'kinds',
    label: word('supplier.kinds'),
    kind: { as: 'word', below: 'suppliers:kind' },
    valueOf: (row) => row.kinds,
  },
  { key: 'phone', label: word('supplier.phone'), kind: phone, valueOf: (row) => row.phone },
  { key: 'person', label: word('person.noun'), kind: text, valueOf: (row) => row.person?.name ?? null },
  { key: 'personPhone', label: word('person.phone'), kind: phone, valueOf: (row) => row.person?.phone ?? null },
  { key: 'email', label: word('supplier.email'), kind: text, valueOf: (row) => row.email },
  { key: 'address', label: word('supplier.address'), kind: text, valueOf: (row) => row.address },
  { key: 'createdAt', label: word('supplier.createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
  {
    key: 'state',
    label: word('state.label'),
    kind: { as: 'word', below: 'suppliers:state' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'inUse'),
  },
];

export const supplierExport = tableExport({
  name: 'suppliers',
  titleKey: 'suppliers:supplier.plural',
  list: listSuppliers,
  columns,
});
