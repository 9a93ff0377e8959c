import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { cancelTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useOverTheirs } from './use-over-theirs.tsx';

export function CancelTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const cancel = useSend(cancelTicket);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  const { choices } = useCodes('cancel_reason');
  return (
    <FormDialog<BodyOf<typeof cancelTicket>>
      title={t('cancel.title', { number: ticket.number })}
      text={t('cancel.text')}
      fields={[{ kind: 'radio', name: 'reason', label: t('cancel.reason'), choices, isRequired: true }]}
      submit={(body) => send((ifMatch) => cancel.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }))}
      submitText={t('button.cancel')}
      isDanger
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
