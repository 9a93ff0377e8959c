import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listRenumberingItems, type RenumberingItemRow } from '../../number-rule.contract.ts';

const word = (key: string) => ({ textKey: `assets:renumbering.${key}` });

const columns: readonly ExportColumn<RenumberingItemRow>[] = [
  { key: 'from', label: word('from'), kind: { as: 'text' }, valueOf: (row) => row.from },
  { key: 'to', label: word('to'), kind: { as: 'text' }, valueOf: (row) => row.to },
  { key: 'name', label: word('name'), kind: { as: 'text' }, valueOf: (row) => row.asset.name },
  { key: 'toName', label: word('toName'), kind: { as: 'text' }, valueOf: (row) => row.toName },
  {
    key: 'outcome',
    label: word('outcome'),
    kind: { as: 'word', below: 'assets:renumbering.outcomes' },
    valueOf: (row) => row.outcome,
  },
];

/** What hangs on the doors and labels, beside what it is called now. */
export const renumberingExport = tableExport({
  name: 'renumbering-items',
  titleKey: 'assets:renumbering.plural',
  list: listRenumberingItems,
  columns,
});
