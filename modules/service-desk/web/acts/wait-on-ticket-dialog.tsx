import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { waitOnTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useOverTheirs } from './use-over-theirs.tsx';

export function WaitOnTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const wait = useSend(waitOnTicket);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  const { choices } = useCodes('waiting_reason');
  return (
    <FormDialog<BodyOf<typeof waitOnTicket>>
      title={t('wait.title', { number: ticket.number })}
      text={t('wait.text')}
      fields={[{ kind: 'radio', name: 'reason', label: t('wait.reason'), choices, isRequired: true }]}
      submit={(body) => send((ifMatch) => wait.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }))}
      submitText={t('button.wait')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
