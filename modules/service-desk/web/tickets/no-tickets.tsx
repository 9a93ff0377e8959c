import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { queueQueries, ticketQueues } from '../../ticket-queue.contract.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { FirstTicket } from './first-ticket.tsx';

/** None at all teaches how to begin; an empty work list is good news; none of those asked for says so. */
export function NoTickets() {
  const { t } = useTranslation('service-desk');
  const { row: _row, columns: _columns, view: _view, ...asked } = useUrlState().values;
  const { sort: _sort, ...narrowing } = asked;
  const queue = ticketQueues.find((one) => writeSearch(queueQueries[one]) === writeSearch(asked));
  if (queue && queue !== 'open' && queue !== 'all')
    return <EmptyState title={t(`queue.none.${queue}`)} text={t('queue.noneText')} />;
  const isNarrowed = Object.keys(narrowing).length > 0 && queue === undefined;
  if (isNarrowed)
    return <EmptyState title={t('empty.noneSuch')} text={t('empty.noneSuchText')} action={<LookInClosed />} />;
  return <FirstTicket />;
}

/** Where only open ones were looked through: all that is asked for besides, among the closed ones too. */
function LookInClosed() {
  const { t } = useTranslation('service-desk');
  const { values, change } = useUrlState();
  const isOpenAlone = values['status'] === undefined && (values['open'] ?? 'true') === 'true';
  if (!isOpenAlone) return null;
  const look = () => change({ open: undefined, status: ticketStatuses });
  return <Button onClick={look}>{t('empty.lookInClosed')}</Button>;
}
