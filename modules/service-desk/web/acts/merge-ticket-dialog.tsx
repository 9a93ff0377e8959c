import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { mergeTicket } from '../../ticket-merge.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { ticketsOfCustomer } from '../tickets/ticket-source.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

/** Ends on the page of the ticket that is kept. */
export function MergeTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const merge = useSend(mergeTicket);
  return (
    <FormDialog<BodyOf<typeof mergeTicket>>
      title={t('merge.title', { number: ticket.number })}
      text={t('merge.text', { number: ticket.number })}
      fields={[
        {
          kind: 'search',
          name: 'otherId',
          label: t('merge.into'),
          source: ticketsOfCustomer(ticket.customer.id, ticket.id),
          isRequired: true,
        },
      ]}
      submit={async (body) => {
        const kept = await merge.mutateAsync({ params: { ticket: ticket.id }, body });
        go(ticketPath(kept));
      }}
      submitText={t('button.merge')}
      isDanger
      onClose={onClose}
    />
  );
}
