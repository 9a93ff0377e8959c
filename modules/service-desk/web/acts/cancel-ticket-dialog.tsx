import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { cancelTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

export function CancelTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const cancel = useSend(cancelTicket);
  const { choices } = useCodes('cancel_reason');
  return (
    <FormDialog<BodyOf<typeof cancelTicket>>
      title={t('cancel.title', { number: ticket.number })}
      text={t('cancel.text')}
      fields={[{ kind: 'radio', name: 'reason', label: t('cancel.reason'), choices, isRequired: true }]}
      submit={(body) => cancel.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.cancel')}
      isDanger
      onClose={onClose}
    />
  );
}
