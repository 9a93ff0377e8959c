import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listSites } from '../../site.contract.ts';
import { useSiteColumns } from './site-columns.tsx';

/** The sites of one customer, in its page. */
export function SiteTable({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const columns = useSiteColumns().filter(({ key }) => key !== 'customer');
  return (
    <DataTable
      name="sites-of-customer"
      label={t('site.plural')}
      columns={columns}
      list={useList(listSites, { query: { customerId } })}
      idOf={(row) => row.id}
      pathOf={(row) => `/sites/${row.id}`}
      empty={<EmptyState title={t('site.emptyTitle')} text={t('site.emptyText')} />}
    />
  );
}
