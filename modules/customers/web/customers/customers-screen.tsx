import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { listCustomers } from '../../customer.contract.ts';
import { useCustomerStatus } from './use-customer-status.ts';
import { NewButton } from '../new-button.tsx';

type Row = AnswerOf<typeof listCustomers>['items'][number];

export function CustomersScreen() {
  const { t } = useTranslation('customers');
  const status = useCustomerStatus();
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('customer.find') },
    { kind: 'choice', name: 'status', label: t('customer.statusLabel'), choices: status.choices },
  ];
  const list = useList(listCustomers, { query: useUrlQuery(listCustomers, filters) });
  const add = <NewButton text={t('customer.new')} to="/customers/new" permission="customer.change" />;
  return (
    <ListScreen
      title={t('customer.plural')}
      name="customers"
      label={t('customer.plural')}
      filters={filters}
      columns={useColumns()}
      list={list}
      idOf={(row) => row.id}
      pathOf={(row) => `/customers/${row.id}`}
      sortAtFirst="name"
      actions={add}
      empty={<EmptyState title={t('customer.emptyTitle')} text={t('customer.emptyText')} action={add} />}
    />
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const status = useCustomerStatus();
  return [
    {
      key: 'name',
      title: t('customer.name'),
      shown: 'always',
      sort: { ascending: 'name' },
      render: (row) => <Go to={`/customers/${row.id}`}>{row.name}</Go>,
    },
    { key: 'shortName', title: t('customer.shortName'), width: 140, render: (row) => row.shortName },
    {
      key: 'status',
      title: t('customer.statusLabel'),
      width: 110,
      render: (row) => <Status {...status.of(row.status)} />,
    },
    { key: 'accountManager', title: t('customer.accountManager'), width: 140, render: (row) => row.accountManagerName },
    { key: 'phone', title: t('customer.phone'), width: 150, render: (row) => row.phone && format.phone(row.phone) },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
