import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listClocks, type ClockRow } from '../../clock-list.contract.ts';
import { ClockDetail } from './clock-detail.tsx';
import { useHandColumns, useSubjectColumns } from './use-clock-columns.tsx';
import { useBreachFilters } from './use-clock-list-filters.ts';
import { useClockWords } from './use-clock-words.ts';

/** What was not kept: which, by how much working time, by which line, in whose hands, excused or not. */
export function BreachesScreen() {
  const { t } = useTranslation('sla');
  const filters = useBreachFilters();
  const query = useUrlQuery(listClocks, filters, { counted: 'clocks_breached' });
  return (
    <ListScreen
      title={t('breaches.plural')}
      name="clocks"
      isExported
      label={t('breaches.plural')}
      filters={filters}
      columns={useBreachColumns()}
      list={useList(listClocks, { query })}
      sortAtFirst="-startedAt"
      idOf={(row) => row.id}
      detail={(id) => <ClockDetail key={id} id={id} />}
      empty={<EmptyState title={t('breaches.emptyTitle')} text={t('breaches.emptyText')} />}
    />
  );
}

function useBreachColumns(): Column<ClockRow>[] {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  return [
    ...useSubjectColumns(),
    { key: 'overSeconds', title: t('clocks.over'), width: 130, align: 'end', render: words.over },
    { key: 'targetSeconds', title: t('clocks.target'), width: 90, align: 'end', render: words.target },
    {
      key: 'startedAt',
      title: t('clocks.startedAt'),
      width: 150,
      shown: 'at_wish',
      sort: { ascending: 'startedAt', descending: '-startedAt' },
      render: (row) => <InstantText at={row.startedAt} />,
    },
    {
      key: 'breachedAt',
      title: t('clocks.breachedAt'),
      width: 145,
      render: (row) => <InstantText at={row.breachedAt} />,
    },
    {
      key: 'stoppedAt',
      title: t('clocks.stoppedAt'),
      width: 145,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.stoppedAt} />,
    },
    ...useHandColumns(),
  ];
}
