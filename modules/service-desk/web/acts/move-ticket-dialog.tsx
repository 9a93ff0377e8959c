import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { moveTicketToCustomer, readMovePreview } from '../../ticket-merge.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

/** Says beforehand what goes along, what finds its match and what is let go. */
export function MoveTicketDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const move = useSend(moveTicketToCustomer);
  const [customerId, choose] = useState<string>();
  return (
    <FormDialog<BodyOf<typeof moveTicketToCustomer>>
      title={t('move.title', { number: ticket.number })}
      text={t('move.text', { customer: ticket.customer.name })}
      fields={[{ kind: 'search', name: 'customerId', label: t('move.to'), source: customerSource, isRequired: true }]}
      onChange={(values) => choose(typeof values['customerId'] === 'string' ? values['customerId'] : undefined)}
      submit={(body) => move.mutateAsync({ params: { ticket: ticket.id }, body })}
      submitText={t('button.move')}
      isDanger
      onClose={onClose}
    >
      {customerId !== undefined && customerId !== ticket.customer.id && (
        <MovePreview ticketId={ticket.id} customerId={customerId} />
      )}
    </FormDialog>
  );
}

function MovePreview({ ticketId, customerId }: { ticketId: string; customerId: string }) {
  const { t } = useTranslation('service-desk');
  const preview = useAnswer(readMovePreview, { params: { ticket: ticketId }, query: { customerId } });
  return (
    <Answered result={preview} lines={3}>
      {({ entries, attachments, minutes, links, matched, cleared }) => (
        <ul className="ticket-move-preview">
          <li>{t('move.goes', { entries, attachments, minutes })}</li>
          {matched.map(({ field, name }) => (
            <li key={field}>{t('move.matched', { field: t(`ticket.field.${field}`), name })}</li>
          ))}
          {cleared.length > 0 && (
            <li>{t('move.cleared', { fields: cleared.map((field) => t(`ticket.field.${field}`)).join('、') })}</li>
          )}
          {links > 0 && <li>{t('move.links', { count: links })}</li>}
        </ul>
      )}
    </Answered>
  );
}
