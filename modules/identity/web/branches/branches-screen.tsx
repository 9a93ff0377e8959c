import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listBranches, type BranchView } from '../../branch.contract.ts';
import { Names } from '../names.tsx';

export function BranchesScreen() {
  const { t } = useTranslation('identity');
  const choices = [{ value: 'with', label: t('team.withRetired') }];
  const filters: Filter[] = [{ kind: 'choice', name: 'retired', label: t('staff.state'), choices }];
  const query = useUrlQuery(listBranches, filters);
  return (
    <ListScreen
      title={t('branch.plural')}
      name="branches"
      label={t('branch.plural')}
      filters={filters}
      columns={useColumns()}
      list={asList(useAnswer(listBranches, { query }, { keepPrevious: true }), { endpoint: listBranches, query })}
      isExported
      idOf={(row) => row.id}
      pathOf={(row) => `/branches/${row.id}`}
      actions={<NewBranchButton />}
      empty={<EmptyState title={t('branch.emptyTitle')} text={t('branch.emptyText')} action={<NewBranchButton />} />}
    />
  );
}

function useColumns(): Column<BranchView>[] {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return [
    {
      key: 'name',
      title: t('branch.name'),
      width: 220,
      shown: 'always',
      render: (row) => <Go to={`/branches/${row.id}`}>{row.name}</Go>,
    },
    { key: 'staff', title: t('branch.staffCount'), width: 80, align: 'end', render: (row) => row.staffCount },
    { key: 'teams', title: t('team.plural'), render: (row) => <Names of={row.teams} /> },
    { key: 'address', title: t('branch.address'), render: (row) => row.address },
    { key: 'phone', title: t('branch.phone'), width: 150, render: ({ phone }) => phone && format.phone(phone) },
    {
      key: 'state',
      title: t('staff.state'),
      width: 110,
      render: ({ retiredAt }) => (
        <Status tone={retiredAt ? 'over' : 'good'} text={t(retiredAt ? 'team.retired' : 'team.inUse')} />
      ),
    },
  ];
}

function NewBranchButton() {
  const { t } = useTranslation('identity');
  const go = useGo();
  if (!useMay('branch.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/branches/new')}>
      {t('branch.new')}
    </Button>
  );
}
