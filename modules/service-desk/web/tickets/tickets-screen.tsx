import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { NewsBar } from '../../../../web/ui/list/news-bar.tsx';
import { useHeldRows } from '../../../../web/ui/list/use-held-rows.ts';
import { useMarked } from '../../../../web/ui/list/use-marked.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { SavedViews } from '../../../saved-views/web/index.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { QueueTabs } from '../queues/queue-tabs.tsx';
import { NoTickets } from './no-tickets.tsx';
import { ticketPath } from './ticket-path.ts';
import { TicketSummary } from './ticket-summary.tsx';
import { useTicketColumns } from './use-ticket-columns.tsx';
import { useTicketFilters } from './use-ticket-filters.ts';

/** The work lists: queues, saved views, bulk work; live, and still under the reader's hand. */
export function TicketsScreen() {
  const { t } = useTranslation('service-desk');
  const filters = useTicketFilters();
  const query = useUrlQuery(listTickets, filters);
  const live = useHeldRows(useList(listTickets, { query }, { everySeconds: 60 }), idOf);
  useLive('ticket', { reads: [listTickets] });
  const [marked, mark] = useMarked(query);
  const mayBulk = useMay('ticket.bulk');
  return (
    <ListScreen
      title={t('ticket.plural')}
      name="tickets"
      isExported
      label={t('ticket.plural')}
      views={<QueueTabs />}
      actions={<SavedViews list="tickets" path="/tickets" />}
      filters={filters}
      columns={useTicketColumns()}
      list={live.list}
      gone={live.gone}
      news={<NewsBar come={live.come} gone={live.gone.size} onTake={live.take} />}
      sortAtFirst="recordedAt"
      idOf={idOf}
      pathOf={ticketPath}
      detail={(id) => <TicketSummary id={id} />}
      empty={<NoTickets />}
      {...(mayBulk && { marked, onMark: mark })}
      bulk={marked.size > 0 && <BulkBar marked={marked} list={live.list} query={query} onMark={mark} />}
    />
  );
}

function idOf({ id }: TicketRow): string {
  return id;
}
