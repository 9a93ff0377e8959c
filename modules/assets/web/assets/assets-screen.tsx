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
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { contactSource, customerSource, departmentsOf, sitesOf } from '../../../customers/web/index.ts';
import { listAssets } from '../../asset-list.contract.ts';
import { AssetSummary } from './asset-summary.tsx';
import { useAssetColumns } from './use-asset-columns.tsx';
import { useAssetWords } from './use-asset-words.ts';

export function AssetsScreen() {
  const { t } = useTranslation('assets');
  const filters = useAssetFilters();
  return (
    <ListScreen
      title={t('asset.plural')}
      name="assets"
      isExported
      label={t('asset.plural')}
      filters={filters}
      columns={useAssetColumns()}
      list={useList(listAssets, { query: useUrlQuery(listAssets, filters) })}
      sortAtFirst="createdAt"
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      detail={(id) => <AssetSummary id={id} />}
      actions={<NewAssetButton />}
      empty={<NoAssets />}
    />
  );
}

function useAssetFilters(): Filter[] {
  const { t } = useTranslation('assets');
  const { kinds, statuses } = useAssetWords();
  const { values } = useUrlState();
  const customerId = typeof values['customerId'] === 'string' ? values['customerId'] : undefined;
  return [
    { kind: 'text', name: 'q', label: t('asset.find') },
    { kind: 'search', name: 'customerId', label: t('asset.customer'), source: customerSource },
    { kind: 'choice', name: 'kind', label: t('asset.kind'), choices: kinds },
    { kind: 'choice', name: 'status', label: t('asset.status'), choices: statuses },
    { kind: 'search', name: 'userId', label: t('asset.user'), source: contactSource },
    { kind: 'search', name: 'siteId', label: t('asset.site'), source: sitesOf(customerId) },
    { kind: 'search', name: 'departmentId', label: t('asset.department'), source: departmentsOf(customerId) },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [{ value: 'with', label: t('state.withRetired') }],
      isSingle: true,
    },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoAssets() {
  const { t } = useTranslation('assets');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) return <EmptyState title={t('asset.noneSuch')} text={t('asset.noneSuchText')} />;
  return <EmptyState title={t('asset.emptyTitle')} text={t('asset.emptyText')} action={<NewAssetButton />} />;
}

function NewAssetButton() {
  const { t } = useTranslation('assets');
  const go = useGo();
  if (!useMay('asset.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/assets/new')}>
      {t('asset.new')}
    </Button>
  );
}
