import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listDepartments } from '../../department.contract.ts';
import { customerSource } from '../customers/customer-source.ts';

export function DepartmentsScreen() {
  const { t } = useTranslation('customers');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('department.find') },
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [{ value: 'with', label: t('state.withRetired') }],
      isSingle: true,
    },
  ];
  return (
    <ListScreen
      title={t('department.plural')}
      name="departments"
      isExported
      label={t('department.plural')}
      filters={filters}
      columns={useDepartmentColumns()}
      list={useList(listDepartments, { query: useUrlQuery(listDepartments, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/departments/${row.id}`}
      empty={<EmptyState title={t('department.emptyTitle')} text={t('department.emptyText')} />}
    />
  );
}

function useDepartmentColumns(): Column<AnswerOf<typeof listDepartments>['items'][number]>[] {
  const { t } = useTranslation('customers');
  return [
    {
      key: 'path',
      title: t('department.noun'),
      shown: 'always',
      render: (row) => <Go to={`/departments/${row.id}`}>{row.path}</Go>,
    },
    {
      key: 'customer',
      title: t('customer.noun'),
      render: (row) => <Go to={`/customers/${row.customerId}`}>{row.customerName}</Go>,
    },
    { key: 'costCentre', title: t('department.costCentre'), width: 140, render: (row) => row.costCentre },
    {
      key: 'contacts',
      title: t('department.contacts'),
      width: 100,
      align: 'end',
      render: (row) => row.contactCount,
    },
    {
      key: 'state',
      title: t('state.label'),
      width: 100,
      render: (row) => (
        <Status tone={row.isRetired ? 'over' : 'good'} text={t(row.isRetired ? 'state.retired' : 'state.inUse')} />
      ),
    },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
