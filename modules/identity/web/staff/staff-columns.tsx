import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { StaffRow } from '../../staff.contract.ts';
import { useGrade } from '../grades/use-grade.ts';
import { Names } from '../names.tsx';
import { useSkillLevel } from '../skills/use-skill-level.ts';
import { useAccountState } from './use-account-state.ts';

export function useStaffColumns(): Column<StaffRow>[] {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const stateOf = useAccountState();
  const grade = useGrade();
  const levels = useSkillLevel();
  return [
    {
      key: 'name',
      title: t('staff.name'),
      width: 160,
      shown: 'always',
      render: (row) => <Go to={`/staff/${row.id}`}>{row.name}</Go>,
    },
    { key: 'employeeNumber', title: t('staff.employeeNumber'), width: 100, render: (row) => row.employeeNumber },
    { key: 'position', title: t('staff.position'), render: (row) => row.position },
    { key: 'roles', title: t('roles.plural'), render: (row) => <Names of={row.roles} /> },
    { key: 'teams', title: t('team.plural'), render: (row) => <Names of={row.teams} /> },
    { key: 'branch', title: t('branch.noun'), width: 140, shown: 'at_wish', render: (row) => row.branch?.name },
    {
      key: 'engineerGrade',
      title: t('grade.ladders.engineer'),
      width: 120,
      shown: 'at_wish',
      render: ({ engineerGrade }) => engineerGrade && grade.textOf('engineer', engineerGrade),
    },
    {
      key: 'deskGrade',
      title: t('grade.ladders.desk'),
      width: 120,
      shown: 'at_wish',
      render: ({ deskGrade }) => deskGrade && grade.textOf('desk', deskGrade),
    },
    {
      key: 'skills',
      title: t('skill.plural'),
      shown: 'at_wish',
      render: ({ skills }) => (
        <Names of={skills.map(({ id, name, level }) => ({ id, name: `${name} ${levels.textOf(level)}` }))} />
      ),
    },
    {
      key: 'away',
      title: t('staff.awayTitle'),
      width: 150,
      shown: 'at_wish',
      render: ({ awayUntil }) => awayUntil && <InstantText at={awayUntil} />,
    },
    {
      key: 'mobile',
      title: t('staff.mobile'),
      width: 140,
      render: ({ mobile }) => mobile && format.phone(mobile),
    },
    {
      key: 'phone',
      title: t('staff.phone'),
      width: 140,
      shown: 'at_wish',
      render: ({ phone }) => phone && format.phone(phone),
    },
    { key: 'email', title: t('field.email'), width: 220, shown: 'at_wish', render: (row) => row.email },
    { key: 'account', title: t('staff.account'), width: 120, render: (row) => <Status {...stateOf(row)} /> },
  ];
}
