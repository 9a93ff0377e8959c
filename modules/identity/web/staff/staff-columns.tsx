import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { StaffRow } from '../../staff.contract.ts';
import { Names } from '../names.tsx';
import { useAccountState } from './use-account-state.ts';

export function useStaffColumns(): Column<StaffRow>[] {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const stateOf = useAccountState();
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
