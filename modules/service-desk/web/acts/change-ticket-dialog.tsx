import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { changeTicket } from '../../ticket.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { changedFields, editOf, type TicketEdit } from './ticket-edit.ts';
import { useOverTheirs } from './use-over-theirs.tsx';
import { useTicketFields } from './use-ticket-fields.ts';

/**
 * Edits a ticket. When somebody else saved in between, says what they changed and keeps what was typed; saving again
 * then lays only one's own changes over theirs.
 */
export function ChangeTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const change = useSend(changeTicket);
  const { opened, send, theirs } = useOverTheirs(ticket, t('change.stale'));
  const initial = editOf(opened);
  const save = (edit: TicketEdit) => {
    // the form holds what the contract's fields take; the server checks each value
    const body = withCustom(changedFields(initial, edit)) as BodyOf<typeof changeTicket>;
    return send((ifMatch) => change.mutateAsync({ params: { ticket: opened.id }, body, ifMatch }));
  };
  return (
    <FormDialog<TicketEdit>
      title={t('change.title', { number: opened.number })}
      fields={useTicketFields(opened)}
      initial={initial}
      emptyAs="null"
      draft={`ticket.change.${opened.id}`}
      submit={save}
      submitText={t('shell:action.save')}
      onClose={onClose}
    >
      {theirs}
    </FormDialog>
  );
}
