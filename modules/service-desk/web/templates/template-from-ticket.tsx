import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { recordTicketTemplate } from '../../ticket-template.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { entriesOf } from './template-entries.ts';

interface TemplateFromTicketProps {
  ticket: TicketView;
  onClose: () => void;
}

/** A template that begins as this ticket stands, with how it was solved, if it was. */
export function TemplateFromTicket({ ticket, onClose }: TemplateFromTicketProps) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordTicketTemplate);
  return (
    <TemplateDialog
      title={t('template.add')}
      initial={entriesOf({ ...ticket, name: ticket.title.slice(0, 100), resolution: resolutionOf(ticket) })}
      send={(body) => record.mutateAsync({ body })}
      onClose={onClose}
    />
  );
}

function resolutionOf({ resolutionCode: code, handlingMode: mode, solution }: TicketView) {
  return code !== null && mode !== null && solution !== null ? { code, mode, solution } : null;
}
