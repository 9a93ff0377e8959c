import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { assignTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

export function AssignTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const assign = useSend(assignTicket);
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
      submit={(body) => assign.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.assign')}
      onClose={onClose}
    />
  );
}
