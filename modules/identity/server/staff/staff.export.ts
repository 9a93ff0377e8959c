import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listStaff, type StaffRow } from '../../staff.contract.ts';

const text = { as: 'text' } as const;
const phone = { as: 'phone' } as const;

const columns: readonly ExportColumn<StaffRow>[] = [
  { key: 'name', label: { textKey: 'identity:staff.name' }, kind: text, valueOf: (row) => row.name },
  {
    key: 'employeeNumber',
    label: { textKey: 'identity:staff.employeeNumber' },
    kind: text,
    valueOf: (row) => row.employeeNumber,
  },
  { key: 'position', label: { textKey: 'identity:staff.position' }, kind: text, valueOf: (row) => row.position },
  { key: 'roles', label: { textKey: 'identity:roles.plural' }, kind: text, valueOf: (row) => namesOf(row.roles) },
  { key: 'teams', label: { textKey: 'identity:team.plural' }, kind: text, valueOf: (row) => namesOf(row.teams) },
  { key: 'branch', label: { textKey: 'identity:branch.noun' }, kind: text, valueOf: (row) => row.branch?.name ?? null },
  {
    key: 'engineerGrade',
    label: { textKey: 'identity:grade.ladders.engineer' },
    kind: { as: 'word', below: 'identity:grade.engineer' },
    valueOf: (row) => row.engineerGrade,
  },
  {
    key: 'deskGrade',
    label: { textKey: 'identity:grade.ladders.desk' },
    kind: { as: 'word', below: 'identity:grade.desk' },
    valueOf: (row) => row.deskGrade,
  },
  { key: 'skills', label: { textKey: 'identity:skill.plural' }, kind: text, valueOf: (row) => namesOf(row.skills) },
  {
    key: 'away',
    label: { textKey: 'identity:staff.awayTitle' },
    kind: { as: 'instant' },
    valueOf: (row) => row.awayUntil,
  },
  { key: 'mobile', label: { textKey: 'identity:staff.mobile' }, kind: phone, valueOf: (row) => row.mobile },
  { key: 'phone', label: { textKey: 'identity:staff.phone' }, kind: phone, valueOf: (row) => row.phone },
  { key: 'email', label: { textKey: 'identity:field.email' }, kind: text, valueOf: (row) => row.email },
  {
    key: 'account',
    label: { textKey: 'identity:staff.account' },
    kind: { as: 'word', below: 'identity:staff' },
    valueOf: (row) => (row.retiredAt === null ? `accountStates.${row.accountState}` : 'retired'),
  },
];

export const staffExport = tableExport({ name: 'staff', titleKey: 'identity:staff.plural', list: listStaff, columns });

function namesOf(records: readonly { name: string }[]): string {
  return records.map(({ name }) => name).join('、');
}
