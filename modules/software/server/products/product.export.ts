import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSoftwareProducts, type SoftwareProductRow } from '../../software-product.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `software:${key}` });

const columns: readonly ExportColumn<SoftwareProductRow>[] = [
  { key: 'name', label: word('product.name'), kind: text, valueOf: (row) => row.name },
  { key: 'publisher', label: word('product.publisher'), kind: text, valueOf: (row) => row.publisher },
  {
    key: 'licensing',
    label: word('product.licensing'),
    kind: { as: 'word', below: 'software:product.licensings' },
    valueOf: (row) => row.licensing,
  },
  {
    key: 'stage',
    label: word('product.stage'),
    kind: { as: 'word', below: 'software:product.stages' },
    valueOf: (row) => row.stage,
  },
  { key: 'forbidden', label: word('product.forbidden'), kind: { as: 'yes_no' }, valueOf: (row) => row.isForbidden },
  { key: 'owner', label: word('product.owner'), kind: text, valueOf: (row) => row.owner?.name ?? null },
  { key: 'supplier', label: word('supplier'), kind: text, valueOf: (row) => row.supplier?.name ?? null },
  { key: 'createdAt', label: word('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
];

export const productExport = tableExport({
  name: 'software-products',
  titleKey: 'software:product.plural',
  list: listSoftwareProducts,
  columns,
});
