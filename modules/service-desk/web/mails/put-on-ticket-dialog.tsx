import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { recordMailEntry } from '../../mail-intake.contract.ts';
import { openTicketSource } from '../tickets/ticket-source.ts';
import type { MailDialogProps } from './mail-acts.tsx';

/** Puts it on a ticket that is open, as an answer of its customer's people. */
export function PutOnTicketDialog({ mail, intake, onClose }: MailDialogProps) {
  const { t } = useTranslation('service-desk');
  const put = useSend(recordMailEntry);
  const [named] = intake.tickets;
  return (
    <FormDialog<BodyOf<typeof recordMailEntry>>
      title={t('mail.act.putOnTicket')}
      text={t('mail.putOnTicketText')}
      fields={[
        {
          kind: 'search',
          name: 'ticketId',
          label: t('mail.ticket'),
          source: openTicketSource(mail.customer?.id),
          isRequired: true,
          isFocused: true,
        },
      ]}
      initial={named ? { ticketId: named.id } : {}}
      submit={(body) => put.mutateAsync({ params: { mailIntake: intake.id }, body })}
      submitText={t('mail.putOnTicketSubmit')}
      onClose={onClose}
    />
  );
}
