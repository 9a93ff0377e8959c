import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { offerHandover, setOwner } from '../../ticket-handover.contract.ts';
import type { TicketDialogProps } from './act-dialog.tsx';

interface Entered {
  toId: string;
  reason: string;
  /** A supervisor's: whether the colleague is asked. */
  way?: 'offer' | 'set';
}

/** The ownership, which is another thing than who works on it. */
export function HandOverDialog({ ticket, onClose }: TicketDialogProps) {
  const { t } = useTranslation('service-desk');
  const offer = useSend(offerHandover);
  const set = useSend(setOwner);
  const isSupervisor = useMay('ticket.set_owner');
  const ways = (['offer', 'set'] as const).map((value) => ({ value, label: t(`handover.way.${value}`) }));
  const way: Field = { kind: 'radio', name: 'way', label: t('handover.wayLabel'), choices: ways, isRequired: true };
  const send = ({ way: chosen, ...body }: Entered) =>
    (chosen === 'set' ? set : offer).mutateAsync({ params: { ticket: ticket.id }, body });
  return (
    <FormDialog<Entered>
      title={t('handover.title', { number: ticket.number })}
      text={t('handover.text', { owner: ticket.owner?.name ?? '—' })}
      fields={[
        { kind: 'search', name: 'toId', label: t('handover.to'), source: staffSource, isRequired: true },
        { kind: 'text', name: 'reason', label: t('handover.reason'), isRequired: true, most: 2000, rows: 2 },
        ...(isSupervisor ? [way] : []),
      ]}
      initial={{ way: 'offer' }}
      submit={send}
      submitText={t('button.hand_over')}
      onClose={onClose}
    />
  );
}
