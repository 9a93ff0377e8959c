import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { linkTicket, madeLinkKinds } from '../../ticket-link.contract.ts';
import { ticketsOfCustomer } from '../tickets/ticket-source.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

export function LinkTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const link = useSend(linkTicket);
  const kinds = madeLinkKinds.map((value) => ({ value, label: t(`link.choose.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof linkTicket>>
      title={t('link.make', { number: ticket.number })}
      text={t('link.text', { customer: ticket.customer.name })}
      fields={[
        { kind: 'radio', name: 'kind', label: t('link.thisOne'), choices: kinds, isRequired: true },
        {
          kind: 'search',
          name: 'otherId',
          label: t('link.other'),
          source: ticketsOfCustomer(ticket.customer.id, ticket.id),
          isRequired: true,
        },
      ]}
      initial={{ kind: 'related_to' }}
      submit={(body) => link.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.link')}
      onClose={onClose}
    />
  );
}
