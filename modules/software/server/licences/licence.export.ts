import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listLicences, type LicenceRow } from '../../licence.contract.ts';
import { listLicenceUses, type LicenceUseRow } from '../../licence-use.contract.ts';

const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const number = { as: 'number' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `software:${key}` });

const columns: readonly ExportColumn<LicenceRow>[] = [
  { key: 'product', label: word('product.noun'), kind: text, valueOf: (row) => row.product.name },
  { key: 'edition', label: word('edition'), kind: text, valueOf: (row) => row.edition },
  { key: 'customer', label: word('customer'), kind: text, valueOf: (row) => row.customer.name },
  { key: 'quantity', label: word('licence.quantity'), kind: number, valueOf: (row) => row.quantity },
  { key: 'used', label: word('licence.used'), kind: number, valueOf: (row) => row.used },
  {
    key: 'metric',
    label: word('licence.metric'),
    kind: { as: 'word', below: 'software:licence.metrics' },
    valueOf: (row) => row.metric,
  },
  { key: 'price', label: word('licence.price'), kind: text, valueOf: (row) => row.price?.amount ?? null },
  { key: 'supplier', label: word('supplier'), kind: text, valueOf: (row) => row.supplier?.name ?? null },
  { key: 'contract', label: word('licence.contractNumber'), kind: text, valueOf: (row) => row.contractNumber },
  { key: 'startsOn', label: word('licence.startsOn'), kind: day, valueOf: (row) => row.startsOn },
  { key: 'endsOn', label: word('licence.endsOn'), kind: day, valueOf: (row) => row.endsOn },
  {
    key: 'state',
    label: word('licence.state'),
    kind: { as: 'word', below: 'software:licence.states' },
    valueOf: (row) => row.state,
  },
  { key: 'createdAt', label: word('createdAt'), kind: instant, valueOf: (row) => row.createdAt },
];

export const licenceExport = tableExport({
  name: 'licences',
  titleKey: 'software:licence.plural',
  list: listLicences,
  columns,
});

const useColumns: readonly ExportColumn<LicenceUseRow>[] = [
  { key: 'number', label: word('machine.number'), kind: text, valueOf: (row) => row.machine?.number ?? null },
  {
    key: 'who',
    label: word('use.who'),
    kind: text,
    valueOf: (row) => row.machine?.name ?? row.contact?.name ?? null,
  },
  { key: 'since', label: word('use.since'), kind: instant, valueOf: (row) => row.since },
  { key: 'endedAt', label: word('use.endedAt'), kind: instant, valueOf: (row) => row.endedAt },
];

export const licenceUseExport = tableExport({
  name: 'licence-uses',
  titleKey: 'software:use.plural',
  list: listLicenceUses,
  columns: useColumns,
});
