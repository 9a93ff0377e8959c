import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { queueQueries, ticketQueues } from '../../ticket-queue.contract.ts';

/** None at all teaches how to begin; an empty work list is good news; none of those asked for says so. */
export function NoTickets() {
  const { t } = useTranslation('service-desk');
  const { row: _row, columns: _columns, view: _view, ...asked } = useUrlState().values;
  const { sort: _sort, ...narrowing } = asked;
  const queue = ticketQueues.find((one) => writeSearch(queueQueries[one]) === writeSearch(asked));
  if (queue && queue !== 'open' && queue !== 'all')
    return <EmptyState title={t(`queue.none.${queue}`)} text={t('queue.noneText')} />;
  const isNarrowed = Object.keys(narrowing).length > 0 && queue === undefined;
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
