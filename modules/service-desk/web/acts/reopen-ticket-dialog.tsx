import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { reopenTicket } from '../../ticket-act.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';
import { useChildren } from './use-children.ts';

export function ReopenTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const reopen = useSend(reopenTicket);
  const count = useChildren(ticket.id).filter(({ status }) => status === 'resolved').length;
  const children: Field = { kind: 'switch', name: 'withChildren', label: t('reopen.withChildren', { count }) };
  return (
    <FormDialog<BodyOf<typeof reopenTicket>>
      title={t('reopen.title', { number: ticket.number })}
      text={t('reopen.text')}
      fields={[
        {
          kind: 'text',
          name: 'reason',
          label: t('reopen.reason'),
          isRequired: true,
          isFocused: true,
          most: 2000,
          rows: 3,
        },
        ...(count > 0 ? [children] : []),
      ]}
      initial={{ withChildren: true }}
      submit={(body) => reopen.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.reopen')}
      onClose={onClose}
    />
  );
}
