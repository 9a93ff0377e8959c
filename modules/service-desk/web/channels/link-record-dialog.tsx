import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { ChannelRecordView } from '../../../channels/channel-record.contract.ts';
import { linkChannelRecord } from '../../ticket-channel-record.contract.ts';
import { anyTicket } from '../tickets/ticket-source.ts';

interface LinkRecordDialogProps {
  record: Pick<ChannelRecordView, 'id' | 'customer' | 'contact'>;
  onClose: () => void;
}

export function LinkRecordDialog({ record, onClose }: LinkRecordDialogProps) {
  const { t } = useTranslation('service-desk');
  const link = useSend(linkChannelRecord);
  const { customer, contact } = record;
  const atFirst = { ...(customer && { customerId: customer.id }), ...(contact && { callerId: contact.id }) };
  return (
    <FormDialog<{ ticketId: string }>
      title={t('channelRecord.link')}
      fields={[
        {
          kind: 'search',
          name: 'ticketId',
          label: t('channelRecord.panel'),
          placeholder: t('channelRecord.ticketHint'),
          source: anyTicket(atFirst),
          isRequired: true,
          isFocused: true,
        },
      ]}
      submit={({ ticketId }) =>
        link.mutateAsync({ params: { ticket: ticketId }, body: { channelRecordId: record.id } })
      }
      submitText={t('button.link')}
      onClose={onClose}
    />
  );
}
