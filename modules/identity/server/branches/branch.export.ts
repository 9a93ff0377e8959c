import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listBranches, type BranchView } from '../../branch.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<BranchView>[] = [
  { key: 'name', label: { textKey: 'identity:branch.name' }, kind: text, valueOf: (row) => row.name },
  {
    key: 'staff',
    label: { textKey: 'identity:branch.staffCount' },
    kind: { as: 'number' },
    valueOf: (row) => row.staffCount,
  },
  {
    key: 'teams',
    label: { textKey: 'identity:team.plural' },
    kind: text,
    valueOf: (row) => row.teams.map(({ name }) => name).join('、'),
  },
  { key: 'address', label: { textKey: 'identity:branch.address' }, kind: text, valueOf: (row) => row.address },
  { key: 'phone', label: { textKey: 'identity:branch.phone' }, kind: { as: 'phone' }, valueOf: (row) => row.phone },
  {
    key: 'state',
    label: { textKey: 'identity:staff.state' },
    kind: { as: 'word', below: 'identity:team' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'inUse'),
  },
];

export const branchExport = tableExport({
  name: 'branches',
  titleKey: 'identity:branch.plural',
  list: listBranches,
  columns,
});
