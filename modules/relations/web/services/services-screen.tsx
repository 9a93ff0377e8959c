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
import { customerSource } from '../../../customers/web/index.ts';
import { listBusinessServices } from '../../business-service.contract.ts';
import { useServiceColumns } from './use-service-columns.tsx';
import { useServiceWords } from './use-service-words.ts';

export function ServicesScreen() {
  const { t } = useTranslation('relations');
  const filters = useServiceFilters();
  return (
    <ListScreen
      title={t('service.plural')}
      name="business-services"
      isExported
      label={t('service.plural')}
      filters={filters}
      columns={useServiceColumns()}
      list={useList(listBusinessServices, { query: useUrlQuery(listBusinessServices, filters) })}
      sortAtFirst="name"
      idOf={(row) => row.id}
      pathOf={(row) => `/business-services/${row.id}`}
      actions={<NewServiceButton />}
      empty={<NoServices />}
    />
  );
}

function useServiceFilters(): Filter[] {
  const { t } = useTranslation('relations');
  const { importances } = useServiceWords();
  const withRetired = [{ value: 'with', label: t('state.withRetired') }];
  return [
    { kind: 'text', name: 'q', label: t('service.find') },
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'choice', name: 'importance', label: t('service.importance'), choices: importances },
    { kind: 'choice', name: 'retired', label: t('state.label'), choices: withRetired, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoServices() {
  const { t } = useTranslation('relations');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('service.noneSuch')} text={t('service.noneSuchText')} />;
  }
  return <EmptyState title={t('service.emptyTitle')} text={t('service.emptyText')} action={<NewServiceButton />} />;
}

function NewServiceButton() {
  const { t } = useTranslation('relations');
  const go = useGo();
  if (!useMay('business_service.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/business-services/new')}>
      {t('service.new')}
    </Button>
  );
}
