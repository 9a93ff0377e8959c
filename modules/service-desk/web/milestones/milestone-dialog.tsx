import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { notedMilestoneKinds, recordMilestone } from '../../ticket-milestone.contract.ts';
import type { TicketDialogProps } from '../acts/act-dialog.tsx';
import { useOverTheirs } from '../acts/use-over-theirs.tsx';

/** That somebody arrived, found a way around, asked for parts or a supplier: the clocks that wait for it stop, or begin. */
export function MilestoneDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordMilestone);
  const { send, theirs } = useOverTheirs(ticket, t('change.staleAct'));
  const choices = notedMilestoneKinds.map((value) => ({ value, label: t(`milestone.kind.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof recordMilestone>>
      title={t('milestone.title', { number: ticket.number })}
      text={t('milestone.text')}
      fields={[
        { kind: 'radio', name: 'kind', label: t('milestone.what'), choices, isRequired: true },
        { kind: 'instant', name: 'at', label: t('milestone.at'), help: t('milestone.atHelp') },
        { kind: 'text', name: 'note', label: t('milestone.note'), most: 2000, rows: 2 },
      ]}
      draft={`ticket.milestone.${ticket.id}`}
      submit={(body) => send((ifMatch) => record.mutateAsync({ params: { ticket: ticket.id }, body, ifMatch }))}
      submitText={t('milestone.submit')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
