import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useMarked } from '../../../../web/ui/list/use-marked.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { contactSource, customerSource, departmentsOf, sitesOf } from '../../../customers/web/index.ts';
import { supplierSource } from '../../../suppliers/web/index.ts';
import { listAssets } from '../../asset-list.contract.ts';
import { modelSource } from '../models/model-source.ts';
import { PrintBar } from '../labels/print/print-bar.tsx';
import { PrintButton } from '../labels/print/print-button.tsx';
import { RenumberMarked } from '../numbering/renumber-marked.tsx';
import { AssetSummary } from './asset-summary.tsx';
import { ImportButton } from './import-button.tsx';
import { useAssetColumns } from './use-asset-columns.tsx';
import { useAssetWords } from './use-asset-words.ts';

export function AssetsScreen() {
  const { t } = useTranslation('assets');
  const filters = useAssetFilters();
  const query = useUrlQuery(listAssets, filters);
  const [marked, mark] = useMarked(query);
  const mayPrint = useMay('asset.change');
  return (
    <ListScreen
      title={t('asset.plural')}
      name="assets"
      isExported
      label={t('asset.plural')}
      filters={filters}
      columns={useAssetColumns()}
      list={useList(listAssets, { query })}
      sortAtFirst="createdAt"
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      detail={(id) => <AssetSummary id={id} />}
      actions={
        <>
          <PrintButton />
          <ImportButton noun="assets" permission="asset.import" />
          <NewAssetButton />
        </>
      }
      empty={<NoAssets />}
      {...(mayPrint && { marked, onMark: mark })}
      bulk={
        marked.size > 0 && (
          <PrintBar marked={marked} onMark={mark}>
            <RenumberMarked marked={marked} />
          </PrintBar>
        )
      }
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
    ...useSeldomFilters(),
  ];
}

/** Asked now and then. */
function useSeldomFilters(): Filter[] {
  const { t } = useTranslation('assets');
  return [
    {
      kind: 'choice',
      name: 'commissioning',
      label: t('asset.commissioningLabel'),
      choices: [{ value: 'incomplete', label: t('asset.commissioningIncomplete') }],
      isSingle: true,
      isSeldom: true,
    },
    { kind: 'days', name: 'warranty', label: t('asset.warrantyUntil'), asDays: true, isSeldom: true },
    { kind: 'search', name: 'modelId', label: t('asset.catalogueModel'), source: modelSource, isSeldom: true },
    { kind: 'search', name: 'supplierId', label: t('asset.supplier'), source: supplierSource, isSeldom: true },
    { kind: 'search', name: 'custodianId', label: t('asset.custodian'), source: contactSource, isSeldom: true },
    {
      kind: 'choice',
      name: 'support',
      label: t('asset.supportLabel'),
      choices: [{ value: 'ended', label: t('asset.supportPast') }],
      isSingle: true,
      isSeldom: true,
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
