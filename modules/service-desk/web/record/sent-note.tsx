import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../../kernel/locale.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';

/** After "send and next": the number and the promise of the one before stay until the next is sent. */
export function SentNote({ ticket, onClose }: { ticket: TicketView; onClose: () => void }) {
  const { t, i18n } = useTranslation('service-desk');
  return (
    <Alert
      className="ticket-record-sent"
      type="success"
      showIcon
      closable={{ onClose }}
      title={
        <>
          {t('record.sent')} <Go to={ticketPath(ticket)}>{ticket.number}</Go> {ticket.title}
        </>
      }
      description={ticket.promise?.[i18n.language as Locale]}
    />
  );
}
