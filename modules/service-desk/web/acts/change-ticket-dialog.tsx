import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { call } from '../../../../web/api/call.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { changeTicket, readTicket } from '../../ticket.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { TheirChanges } from './their-changes.tsx';
import { changedFields, editOf, type TicketEdit } from './ticket-edit.ts';
import { useTicketFields } from './use-ticket-fields.ts';

/**
 * Edits a ticket. When somebody else saved in between, says what they changed and keeps what was typed; saving again
 * then lays only one's own changes over theirs.
 */
export function ChangeTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const change = useSend(changeTicket);
  const [opened] = useState(ticket);
  const [latest, setLatest] = useState(ticket);
  const initial = editOf(opened);
  const save = async (edit: TicketEdit) => {
    // the form holds what the contract's fields take; the server checks each value
    const body = withCustom(changedFields(initial, edit)) as BodyOf<typeof changeTicket>;
    try {
      await change.mutateAsync({ params: { ticket: opened.id }, body, ifMatch: latest.revision });
    } catch (refusal) {
      if (!(refusal instanceof Problem) || refusal.status !== 412) throw refusal;
      setLatest(await call(readTicket, { params: { ticket: opened.id } }));
      throw new Problem({ status: 409, code: refusal.code, title: t('change.stale') });
    }
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
      {latest !== opened && <TheirChanges before={opened} after={latest} />}
    </FormDialog>
  );
}
