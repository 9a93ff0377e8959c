import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import './tickets-of.css';

interface TicketsOfProps {
  who: { callerId: string } | { customerId: string } | { assetId: string } | { contractId: string };
}

/** What is open for somebody or something, what was last, the way to all of it, and to a new one. */
export function TicketsOf({ who }: TicketsOfProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const mayRecord = useMay('ticket.record');
  return (
    <div className="tickets-of">
      <div>
        <h3>{t('panel.open')}</h3>
        <TicketLines query={{ ...who, status: 'open' }} most={5} />
      </div>
      <div>
        <h3>{t('panel.past')}</h3>
        <TicketLines query={{ ...who, status: 'past' }} most={5} />
      </div>
      <div className="tickets-of-more">
        <Go to={`/tickets${writeSearch({ ...who, status: ticketStatuses })}`}>{t('panel.all')}</Go>
        {mayRecord && !('contractId' in who) && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => go(`/tickets/new${writeSearch(who)}`)}>
            {t('command.new')}
          </Button>
        )}
      </div>
    </div>
  );
}
