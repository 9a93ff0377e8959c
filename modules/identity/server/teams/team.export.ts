import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listTeams, type TeamView } from '../../team.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<TeamView>[] = [
  { key: 'name', label: { textKey: 'identity:team.name' }, kind: text, valueOf: (row) => row.name },
  {
    key: 'line',
    label: { textKey: 'identity:team.line' },
    kind: { as: 'word', below: 'identity:team.lines' },
    valueOf: (row) => row.line,
  },
  {
    key: 'size',
    label: { textKey: 'identity:team.size' },
    kind: { as: 'number' },
    valueOf: (row) => row.members.length,
  },
  { key: 'branch', label: { textKey: 'identity:branch.noun' }, kind: text, valueOf: (row) => row.branch?.name ?? null },
  {
    key: 'leader',
    label: { textKey: 'identity:team.leader' },
    kind: text,
    valueOf: (row) => row.members.find(({ isLeader }) => isLeader)?.name ?? null,
  },
  {
    key: 'members',
    label: { textKey: 'identity:team.members' },
    kind: text,
    valueOf: (row) => row.members.map(({ name }) => name).join('、'),
  },
  {
    key: 'qualification',
    label: { textKey: 'identity:qualification.missed' },
    kind: { as: 'number' },
    valueOf: (row) => row.missedRules,
  },
  {
    key: 'state',
    label: { textKey: 'identity:staff.state' },
    kind: { as: 'word', below: 'identity:team' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'inUse'),
  },
];

export const teamExport = tableExport({ name: 'teams', titleKey: 'identity:team.plural', list: listTeams, columns });
