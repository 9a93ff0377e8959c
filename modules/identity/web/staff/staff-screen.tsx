import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listStaff } from '../../staff.contract.ts';
import { useRoleChoices } from '../roles/use-role-choices.ts';
import { teamSource } from '../teams/team-source.ts';
import { useStaffColumns } from './staff-columns.tsx';

export function StaffScreen() {
  const { t } = useTranslation('identity');
  const roles = useRoleChoices('staff');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('staff.find') },
    { kind: 'search', name: 'team', label: t('team.noun'), source: teamSource },
    ...(roles
      ? [{ kind: 'choice' as const, name: 'role', label: t('roles.noun'), choices: roles, isSingle: true }]
      : []),
    {
      kind: 'choice',
      name: 'retired',
      label: t('staff.state'),
      choices: [{ value: 'with', label: t('staff.withRetired') }],
    },
  ];
  return (
    <ListScreen
      title={t('staff.plural')}
      name="staff"
      isExported
      label={t('staff.plural')}
      filters={filters}
      columns={useStaffColumns()}
      list={useList(listStaff, { query: useUrlQuery(listStaff, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/staff/${row.id}`}
      actions={<NewStaffButton />}
      empty={<EmptyState title={t('staff.emptyTitle')} text={t('staff.emptyText')} action={<NewStaffButton />} />}
    />
  );
}

function NewStaffButton() {
  const { t } = useTranslation('identity');
  const go = useGo();
  if (!useMay('staff.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/staff/new')}>
      {t('staff.new')}
    </Button>
  );
}
