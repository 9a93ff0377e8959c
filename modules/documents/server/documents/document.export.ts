import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listDocuments, type DocumentRow } from '../../document.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `documents:document.${key}` });

const columns: readonly ExportColumn<DocumentRow>[] = [
  { key: 'title', label: word('title'), kind: text, valueOf: (row) => row.title },
  {
    key: 'kind',
    label: word('kind'),
    kind: { as: 'word', below: 'catalogue:document_kind' },
    valueOf: (row) => row.kind,
  },
  {
    key: 'customer',
    label: { textKey: 'customers:customer.noun' },
    kind: text,
    valueOf: (row) => nameOf(row.customer),
  },
  { key: 'asset', label: { textKey: 'assets:asset.noun' }, kind: text, valueOf: (row) => nameOf(row.asset) },
  { key: 'category', label: word('service'), kind: text, valueOf: (row) => nameOf(row.category) },
  { key: 'model', label: { textKey: 'assets:model.noun' }, kind: text, valueOf: (row) => nameOf(row.model) },
  { key: 'version', label: word('version'), kind: { as: 'number' }, valueOf: (row) => row.version.number },
  { key: 'datedOn', label: word('datedOn'), kind: { as: 'day' }, valueOf: (row) => row.version.datedOn },
  {
    key: 'file',
    label: word('file'),
    kind: text,
    valueOf: ({ version }) => version.file?.name ?? version.pastedAs,
  },
  { key: 'readers', label: word('readers'), kind: { as: 'word', below: 'documents:readers' }, valueOf: readersOf },
  { key: 'changedAt', label: word('changedAt'), kind: { as: 'instant' }, valueOf: (row) => row.changedAt },
];

function nameOf(named: { name: string } | null): string | null {
  return named?.name ?? null;
}

function readersOf({ isConfidential, isReleased }: DocumentRow): string {
  if (isConfidential) return 'confidential';
  return isReleased ? 'released' : 'staff';
}

export const documentExport = tableExport({
  name: 'documents',
  titleKey: 'documents:document.plural',
  list: listDocuments,
  columns,
});
