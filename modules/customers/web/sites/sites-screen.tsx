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
import { listSites } from '../../site.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import { useSiteColumns } from './site-columns.tsx';

export function SitesScreen() {
  const { t } = useTranslation('customers');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('site.find') },
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [{ value: 'with', label: t('state.withRetired') }],
    },
  ];
  return (
    <ListScreen
      title={t('site.plural')}
      name="sites"
      label={t('site.plural')}
      filters={filters}
      columns={useSiteColumns()}
      list={useList(listSites, { query: useUrlQuery(listSites, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/sites/${row.id}`}
      actions={<NewSiteButton />}
      empty={<EmptyState title={t('site.emptyTitle')} text={t('site.emptyText')} action={<NewSiteButton />} />}
    />
  );
}

function NewSiteButton() {
  const { t } = useTranslation('customers');
  const go = useGo();
  if (!useMay('customer.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/sites/new')}>
      {t('site.new')}
    </Button>
  );
}
