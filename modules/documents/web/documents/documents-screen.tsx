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
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { assetsOf, modelSource } from '../../../assets/web/index.ts';
import { categorySource } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listDocuments } from '../../document.contract.ts';
import { useDocumentColumns } from './use-document-columns.tsx';
import { useDocumentWords } from './use-document-words.ts';

export function DocumentsScreen() {
  const { t } = useTranslation('documents');
  const filters = useDocumentFilters();
  return (
    <ListScreen
      title={t('document.plural')}
      name="documents"
      isExported
      label={t('document.plural')}
      filters={filters}
      columns={useDocumentColumns()}
      list={useList(listDocuments, { query: useUrlQuery(listDocuments, filters) })}
      sortAtFirst="changedAt"
      idOf={(row) => row.id}
      pathOf={(row) => `/documents/${row.id}`}
      actions={<NewDocumentButton />}
      empty={<NoDocuments />}
    />
  );
}

function useDocumentFilters(): Filter[] {
  const { t } = useTranslation('documents');
  const { kinds } = useDocumentWords();
  const customerId = one(useUrlState().values['customerId']);
  const readers = ['released', 'confidential'].map((value) => ({ value, label: t(`readers.${value}`) }));
  const withRetired = [{ value: 'with', label: t('state.withRetired') }];
  return [
    { kind: 'text', name: 'q', label: t('document.find') },
    { kind: 'choice', name: 'kind', label: t('document.kind'), choices: kinds },
    { kind: 'search', name: 'customerId', label: t('document.customer'), source: customerSource },
    { kind: 'search', name: 'machineId', label: t('document.asset'), source: assetsOf(customerId) },
    { kind: 'search', name: 'modelId', label: t('document.model'), source: modelSource },
    { kind: 'search', name: 'categoryId', label: t('document.service'), source: categorySource, isSeldom: true },
    { kind: 'choice', name: 'readers', label: t('document.readers'), choices: readers, isSingle: true },
    { kind: 'choice', name: 'retired', label: t('state.label'), choices: withRetired, isSingle: true, isSeldom: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoDocuments() {
  const { t } = useTranslation('documents');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('document.noneSuch')} text={t('document.noneSuchText')} />;
  }
  return <EmptyState title={t('document.emptyTitle')} text={t('document.emptyText')} action={<NewDocumentButton />} />;
}

function NewDocumentButton() {
  const { t } = useTranslation('documents');
  const go = useGo();
  if (!useMay('document.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/documents/new')}>
      {t('document.new')}
    </Button>
  );
}
