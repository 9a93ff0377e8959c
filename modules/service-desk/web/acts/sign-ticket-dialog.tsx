import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { contactsOf } from '../../../customers/web/index.ts';
import { signTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

/** On the word of somebody of the customer, who is named. */
export function SignTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const sign = useSend(signTicket);
  const isClosed = ticket.status === 'closed';
  return (
    <FormDialog<BodyOf<typeof signTicket>>
      title={t('sign.title', { number: ticket.number })}
      text={t(isClosed ? 'sign.textClosed' : 'sign.text')}
      fields={[
        {
          kind: 'search',
          name: 'signerId',
          label: t('sign.signer'),
          source: contactsOf(ticket.customer.id),
          isRequired: true,
        },
      ]}
      initial={{ signerId: ticket.caller?.id }}
      submit={(body) => sign.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.sign')}
      onClose={onClose}
    />
  );
}
