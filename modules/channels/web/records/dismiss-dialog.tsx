import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { dismissChannelRecord, noBusinessReasons, type ChannelRecordView } from '../../channel-record.contract.ts';

interface DismissDialogProps {
  record: Pick<ChannelRecordView, 'id' | 'revision'>;
  onClose: () => void;
}

export function DismissDialog({ record, onClose }: DismissDialogProps) {
  const { t } = useTranslation('channels');
  const dismiss = useSend(dismissChannelRecord);
  const reasons = noBusinessReasons.map((value) => ({ value, label: t(`record.reason.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof dismissChannelRecord>>
      title={t('record.dismissTitle')}
      text={t('record.dismissText')}
      fields={[
        { kind: 'radio', name: 'reason', label: t('record.reasonLabel'), choices: reasons, isRequired: true },
        { kind: 'text', name: 'note', label: t('record.note'), most: 500 },
      ]}
      submit={(body) => dismiss.mutateAsync({ params: { channelRecord: record.id }, body, ifMatch: record.revision })}
      submitText={t('record.dismiss')}
      onClose={onClose}
    />
  );
}
