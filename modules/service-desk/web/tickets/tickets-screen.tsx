import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { QuickViews } from './quick-views.tsx';
import { ticketPath } from './ticket-path.ts';
import { TicketSummary } from './ticket-summary.tsx';
import { useTicketColumns } from './use-ticket-columns.tsx';
import { useTicketFilters } from './use-ticket-filters.ts';

export function TicketsScreen() {
  const { t } = useTranslation('service-desk');
  const filters = useTicketFilters();
  const list = useList(listTickets, { query: useUrlQuery(listTickets, filters) }, { everySeconds: 60 });
  useLive('ticket', { reads: [listTickets] });
  return (
    <ListScreen
      title={t('ticket.plural')}
      name="tickets"
      isExported
      label={t('ticket.plural')}
      views={<QuickViews />}
      filters={filters}
      columns={useTicketColumns()}
      list={list}
      sortAtFirst="recordedAt"
      idOf={(row) => row.id}
      pathOf={ticketPath}
      detail={(id) => <TicketSummary id={id} />}
      empty={<NoTickets />}
    />
  );
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoTickets() {
  const { t } = useTranslation('service-desk');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  const isNarrowed = Object.keys(asked).length > 0;
  if (isNarrowed) return <EmptyState title={t('empty.noneSuch')} text={t('empty.noneSuchText')} />;
  return <EmptyState title={t('empty.none')} text={t('empty.noneText')} action={<RecordButton />} />;
}

function RecordButton() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  if (!useMay('ticket.record')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/tickets/new')}>
      {t('command.new')}
    </Button>
  );
}
