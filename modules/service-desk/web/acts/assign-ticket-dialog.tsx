import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { assignTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useOverTheirs } from './use-over-theirs.tsx';

export function AssignTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const assign = useSend(assignTicket);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  return (
    <FormDialog<BodyOf<typeof assignTicket>>
      title={t('assign.title', { number: ticket.number })}
      text={t('assign.text')}
      fields={[
        { kind: 'search', name: 'teamId', label: t('ticket.team'), source: teamSource },
        { kind: 'search', name: 'assigneeId', label: t('ticket.assignee'), source: staffSource },
      ]}
      initial={{ teamId: ticket.team?.id }}
      emptyAs="null"
      submit={(body) => send((ifMatch) => assign.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }))}
      submitText={t('button.assign')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
