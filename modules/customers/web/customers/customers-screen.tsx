import { useTranslation } from 'react-i18next';
import { staffSource } from '../../../identity/web/index.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listCustomers } from '../../customer.contract.ts';
import { NewButton } from '../new-button.tsx';
import { useCustomerColumns } from './customer-columns.tsx';
import { customerSource, customerTagSource } from './customer-source.ts';
import { useCustomerStatus } from './use-customer-status.ts';
import { useIndustry } from './use-industry.ts';

export function CustomersScreen() {
  const { t } = useTranslation('customers');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('customer.find') },
    { kind: 'choice', name: 'status', label: t('customer.statusLabel'), choices: useCustomerStatus().choices },
    { kind: 'choice', name: 'industry', label: t('customer.industry.label'), choices: useIndustry().choices },
    { kind: 'search', name: 'accountManagerId', label: t('customer.accountManager'), source: staffSource },
    { kind: 'search', name: 'tag', label: t('customer.tag'), source: customerTagSource },
    { kind: 'search', name: 'parentId', label: t('customer.parent'), source: customerSource },
  ];
  const list = useList(listCustomers, { query: useUrlQuery(listCustomers, filters) });
  const add = <NewButton text={t('customer.new')} to="/customers/new" permission="customer.change" />;
  return (
    <ListScreen
      title={t('customer.plural')}
      name="customers"
      isExported
      label={t('customer.plural')}
      filters={filters}
      columns={useCustomerColumns()}
      list={list}
      idOf={(row) => row.id}
      pathOf={(row) => `/customers/${row.id}`}
      sortAtFirst="name"
      actions={add}
      empty={<EmptyState title={t('customer.emptyTitle')} text={t('customer.emptyText')} action={add} />}
    />
  );
}
