import { BarChartOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listNeeds } from '../../need.contract.ts';
import { NewNeedButton } from './new-need-button.tsx';
import { useNeedColumns } from './use-need-columns.tsx';
import { useNeedFilters } from './use-need-filters.ts';

/** What customers need or suggest, and how far each is (SD-28). */
export function NeedsScreen() {
  const { t } = useTranslation('needs');
  const filters = useNeedFilters();
  const list = useList(listNeeds, { query: useUrlQuery(listNeeds, filters) });
  useLive('need', { reads: [listNeeds] });
  return (
    <ListScreen
      title={t('need.plural')}
      name="needs"
      isExported
      label={t('need.plural')}
      filters={filters}
      columns={useNeedColumns()}
      list={list}
      sortAtFirst="-heardAt"
      idOf={(row) => row.id}
      pathOf={(row) => `/needs/${row.id}`}
      actions={
        <>
          <FiguresButton />
          <NewNeedButton isNext />
        </>
      }
      empty={<EmptyState title={t('need.emptyTitle')} text={t('need.emptyText')} action={<NewNeedButton isNext />} />}
    />
  );
}

function FiguresButton() {
  const { t } = useTranslation('needs');
  const go = useGo();
  if (!useMay('report.read')) return null;
  return (
    <Button icon={<BarChartOutlined />} onClick={() => go('/reports/needs')}>
      {t('need.figures')}
    </Button>
  );
}
