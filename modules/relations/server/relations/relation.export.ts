import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listRelations, type RelationEnd, type RelationView } from '../../relation.contract.ts';

const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const word = (key: string) => ({ textKey: `relations:${key}` });
const kindOfEnd = { as: 'word', below: 'relations:end' } as const;

const columns: readonly ExportColumn<RelationView>[] = [
  { key: 'customer', label: word('customer'), kind: text, valueOf: (row) => row.customer.name },
  { key: 'fromKind', label: word('relation.fromKind'), kind: kindOfEnd, valueOf: (row) => row.from.kind },
  { key: 'from', label: word('relation.from'), kind: text, valueOf: (row) => called(row.from) },
  {
    key: 'kind',
    label: word('relation.kind'),
    kind: { as: 'word', below: 'relations:kind' },
    valueOf: (row) => row.kind,
  },
  { key: 'toKind', label: word('relation.toKind'), kind: kindOfEnd, valueOf: (row) => row.to.kind },
  { key: 'to', label: word('relation.to'), kind: text, valueOf: (row) => called(row.to) },
  { key: 'since', label: word('relation.since'), kind: day, valueOf: (row) => row.since },
  { key: 'until', label: word('relation.until'), kind: day, valueOf: (row) => row.until },
  { key: 'note', label: word('relation.note'), kind: text, valueOf: (row) => row.note },
];

/** As an import finds it again: a machine by its number, anything else by its name. */
function called({ number, name }: RelationEnd): string {
  return number ?? name;
}

export const relationExport = tableExport({
  name: 'relations',
  titleKey: 'relations:relation.plural',
  list: listRelations,
  columns,
});
