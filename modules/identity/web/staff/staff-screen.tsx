import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listStaff } from '../../staff.contract.ts';
import { useStaffColumns } from './staff-columns.tsx';
import { useStaffFilters } from './use-staff-filters.ts';

export function StaffScreen() {
  const { t } = useTranslation('identity');
  const filters = useStaffFilters();
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
