import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { chosenEscalationKinds, escalateTicket } from '../../ticket-escalation.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useOverTheirs } from './use-over-theirs.tsx';

/** To the next line, with what was tried: what is written here is kept as a step. */
export function EscalateTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const escalate = useSend(escalateTicket);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  const kinds = chosenEscalationKinds.map((value) => ({ value, label: t(`escalation.kind.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof escalateTicket>>
      title={t('escalate.title', { number: ticket.number })}
      text={t('escalate.text')}
      fields={[
        { kind: 'search', name: 'teamId', label: t('escalate.team'), source: teamSource, isRequired: true },
        { kind: 'search', name: 'assigneeId', label: t('ticket.assignee'), source: staffSource },
        {
          kind: 'text',
          name: 'tried',
          label: t('escalate.tried'),
          help: t('escalate.triedHelp'),
          isRequired: true,
          most: 20_000,
          rows: 4,
        },
        { kind: 'radio', name: 'kind', label: t('escalate.kind'), choices: kinds, isRequired: true },
      ]}
      initial={{ kind: 'direct' }}
      draft={`ticket.escalate.${ticket.id}`}
      submit={(body) => send((ifMatch) => escalate.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }))}
      submitText={t('button.escalate')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
