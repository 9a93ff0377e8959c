import { ImportOutlined } from '@ant-design/icons';
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
import { customerSource } from '../../../customers/web/index.ts';
import { listRelations, relationKinds } from '../../relation.contract.ts';
import { useRelationColumns } from './use-relation-columns.tsx';

export function RelationsScreen() {
  const { t } = useTranslation('relations');
  const filters = useRelationFilters();
  return (
    <ListScreen
      title={t('relation.plural')}
      name="relations"
      isExported
      label={t('relation.plural')}
      filters={filters}
      columns={useRelationColumns()}
      list={useList(listRelations, { query: useUrlQuery(listRelations, filters) })}
      idOf={(row) => row.id}
      actions={<ImportButton />}
      empty={<NoRelations />}
    />
  );
}

function useRelationFilters(): Filter[] {
  const { t } = useTranslation('relations');
  const kinds = relationKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  const withEnded = [{ value: 'with', label: t('relation.withEnded') }];
  return [
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'choice', name: 'kind', label: t('relation.kind'), choices: kinds },
    { kind: 'choice', name: 'ended', label: t('relation.state'), choices: withEnded, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoRelations() {
  const { t } = useTranslation('relations');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('relation.noneSuch')} text={t('relation.noneSuchText')} />;
  }
  return <EmptyState title={t('relation.emptyTitle')} text={t('relation.emptyText')} action={<ImportButton />} />;
}

function ImportButton() {
  const { t } = useTranslation('relations');
  const go = useGo();
  const mayImport = useMay('relation.import');
  const mayRun = useMay('import.run');
  if (!mayImport || !mayRun) return null;
  return (
    <Button icon={<ImportOutlined />} onClick={() => go('/imports/new?noun=relations')}>
      {t('relation.import')}
    </Button>
  );
}
