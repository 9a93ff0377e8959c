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
import { listAssetModels } from '../../asset-model.contract.ts';
import { ImportButton } from '../assets/import-button.tsx';
import { useModelColumns } from './use-model-columns.tsx';
import { useModelWords } from './use-model-words.ts';

export function ModelsScreen() {
  const { t } = useTranslation('assets');
  const filters = useModelFilters();
  return (
    <ListScreen
      title={t('model.plural')}
      name="asset-models"
      isExported
      label={t('model.plural')}
      filters={filters}
      columns={useModelColumns()}
      list={useList(listAssetModels, { query: useUrlQuery(listAssetModels, filters) })}
      sortAtFirst="title"
      idOf={(row) => row.id}
      pathOf={(row) => `/asset-models/${row.id}`}
      actions={
        <>
          <ImportButton noun="asset-models" permission="asset_model.change" />
          <NewModelButton />
        </>
      }
      empty={<NoModels />}
    />
  );
}

function useModelFilters(): Filter[] {
  const { t } = useTranslation('assets');
  const { sources } = useModelWords();
  const ended = [{ value: 'ended', label: t('model.supportEnded') }];
  const withRetired = [{ value: 'with', label: t('state.withRetired') }];
  return [
    { kind: 'text', name: 'q', label: t('model.find') },
    { kind: 'choice', name: 'support', label: t('model.support'), choices: ended, isSingle: true },
    { kind: 'choice', name: 'source', label: t('model.source'), choices: sources, isSingle: true },
    { kind: 'choice', name: 'retired', label: t('state.label'), choices: withRetired, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoModels() {
  const { t } = useTranslation('assets');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) return <EmptyState title={t('model.noneSuch')} text={t('model.noneSuchText')} />;
  return <EmptyState title={t('model.emptyTitle')} text={t('model.emptyText')} action={<NewModelButton />} />;
}

function NewModelButton() {
  const { t } = useTranslation('assets');
  const go = useGo();
  if (!useMay('asset_model.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/asset-models/new')}>
      {t('model.new')}
    </Button>
  );
}
