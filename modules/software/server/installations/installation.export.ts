import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listInstallations, type InstallationRow } from '../../installation.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `software:${key}` });

const columns: readonly ExportColumn<InstallationRow>[] = [
  { key: 'number', label: word('machine.number'), kind: text, valueOf: (row) => row.machine.number },
  { key: 'machine', label: word('machine.name'), kind: text, valueOf: (row) => row.machine.name },
  { key: 'customer', label: word('customer'), kind: text, valueOf: (row) => row.customer.name },
  { key: 'title', label: word('title.name'), kind: text, valueOf: (row) => row.title.name },
  { key: 'publisher', label: word('product.publisher'), kind: text, valueOf: (row) => row.title.publisher },
  { key: 'version', label: word('installation.version'), kind: text, valueOf: (row) => row.version },
  { key: 'product', label: word('product.noun'), kind: text, valueOf: (row) => row.product?.name ?? null },
  { key: 'edition', label: word('edition'), kind: text, valueOf: (row) => row.edition },
  {
    key: 'installedOn',
    label: word('installation.installedOn'),
    kind: { as: 'day' },
    valueOf: (row) => row.installedOn,
  },
  {
    key: 'source',
    label: word('installation.source'),
    kind: { as: 'word', below: 'software:installation.sources' },
    valueOf: (row) => row.source,
  },
  { key: 'foundAt', label: word('installation.foundAt'), kind: instant, valueOf: (row) => row.foundAt },
  { key: 'removedAt', label: word('installation.removedAt'), kind: instant, valueOf: (row) => row.removedAt },
];

export const installationExport = tableExport({
  name: 'installations',
  titleKey: 'software:installation.plural',
  list: listInstallations,
  columns,
});
