import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { NewsBar } from '../../../../web/ui/list/news-bar.tsx';
import { useHeldRows } from '../../../../web/ui/list/use-held-rows.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listChannelRecords, type ChannelRecordView } from '../../channel-record.contract.ts';
import { ChannelRecordSummary } from './channel-record-summary.tsx';
import { useRecordColumns } from './use-record-columns.tsx';
import { useRecordFilters } from './use-record-filters.ts';

/** The channel log: all that came in, what became of it, and what nobody has settled yet (SD-24). */
export function ChannelRecordsScreen() {
  const { t } = useTranslation('channels');
  const filters = useRecordFilters();
  const query = useUrlQuery(listChannelRecords, filters);
  const live = useHeldRows(useList(listChannelRecords, { query }, { everySeconds: 60 }), idOf);
  useLive('channel_record', { reads: [listChannelRecords] });
  return (
    <ListScreen
      title={t('record.plural')}
      name="channel-records"
      isExported
      label={t('record.plural')}
      filters={filters}
      columns={useRecordColumns()}
      list={live.list}
      gone={live.gone}
      news={<NewsBar come={live.come} gone={live.gone.size} onTake={live.take} />}
      idOf={idOf}
      detail={(id) => <ChannelRecordSummary key={id} id={id} />}
      empty={<EmptyState title={t('record.emptyTitle')} text={t('record.emptyText')} />}
    />
  );
}

function idOf({ id }: ChannelRecordView): string {
  return id;
}
