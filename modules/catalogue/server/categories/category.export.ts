import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listCategories, type CategoryView } from '../../category.contract.ts';
import { readPriorityMatrix } from '../priorities/read-priority-matrix.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<CategoryView>[] = [
  // the whole path: in a file nothing is indented
  { key: 'name', label: { textKey: 'catalogue:category.name' }, kind: text, valueOf: (row) => row.path },
  {
    key: 'impact',
    label: { textKey: 'catalogue:category.defaultImpact' },
    kind: { as: 'word', below: 'catalogue:impact' },
    valueOf: (row) => row.defaultImpact,
  },
  {
    key: 'urgency',
    label: { textKey: 'catalogue:category.defaultUrgency' },
    kind: { as: 'word', below: 'catalogue:urgency' },
    valueOf: (row) => row.defaultUrgency,
  },
  {
    key: 'team',
    label: { textKey: 'catalogue:category.defaultTeam' },
    kind: text,
    valueOf: (row) => row.defaultTeam?.name ?? null,
  },
  {
    key: 'billed',
    label: { textKey: 'catalogue:category.isBilledSeparately' },
    kind: { as: 'yes_no' },
    valueOf: (row) => row.isBilledSeparately,
  },
];

export const categoryExport = tableExport({
  name: 'categories',
  titleKey: 'catalogue:category.plural',
  list: listCategories,
  columns,
  /** What follows from impact and urgency is looked up in the provider's matrix. */
  async ownColumns(tx) {
    const { cells } = await readPriorityMatrix(tx);
    const cellOf = ({ defaultImpact, defaultUrgency }: CategoryView) =>
      cells.find(({ impact, urgency }) => impact === defaultImpact && urgency === defaultUrgency);
    return [
      {
        key: 'priority',
        label: { textKey: 'catalogue:category.priority' },
        kind: text,
        valueOf: (row) => cellOf(row)?.priority ?? null,
      },
    ];
  },
});
