import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listSites } from '../../site.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import { regionSource } from './site-source.ts';
import { useSiteColumns } from './site-columns.tsx';
import { NewButton } from '../new-button.tsx';

export function SitesScreen() {
  const { t } = useTranslation('customers');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('site.find') },
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    { kind: 'search', name: 'region', label: t('site.region'), source: regionSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [{ value: 'with', label: t('state.withRetired') }],
    },
  ];
  const add = <NewButton text={t('site.new')} to="/sites/new" permission="customer.change" />;
  return (
    <ListScreen
      title={t('site.plural')}
      name="sites"
      isExported
      label={t('site.plural')}
      filters={filters}
      columns={useSiteColumns()}
      list={useList(listSites, { query: useUrlQuery(listSites, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/sites/${row.id}`}
      actions={add}
      empty={<EmptyState title={t('site.emptyTitle')} text={t('site.emptyText')} action={add} />}
    />
  );
}
