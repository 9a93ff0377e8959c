import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listClocks } from '../../clock-list.contract.ts';
import { ClockDetail } from './clock-detail.tsx';
import { useClockColumns } from './use-clock-columns.tsx';
import { useClockListFilters } from './use-clock-list-filters.ts';

/** All that was promised, one row a clock: also what stands behind each figure of an attainment report. */
export function ClocksScreen() {
  const { t } = useTranslation('sla');
  const filters = useClockListFilters();
  return (
    <ListScreen
      title={t('clocks.plural')}
      name="clocks"
      isExported
      label={t('clocks.plural')}
      filters={filters}
      columns={useClockColumns()}
      list={useList(listClocks, { query: useUrlQuery(listClocks, filters) })}
      sortAtFirst="-startedAt"
      idOf={(row) => row.id}
      detail={(id) => <ClockDetail key={id} id={id} />}
      empty={<EmptyState title={t('clocks.emptyTitle')} text={t('clocks.emptyText')} />}
    />
  );
}
