import { StopOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { reopenChannelRecord, type ChannelRecordView } from '../../channel-record.contract.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import './records.css';

/** What can be said of an entry here; what it can be made into, the modules above offer below. */
export function RecordActs({ record }: { record: ChannelRecordView }) {
  const { t } = useTranslation('channels');
  const [isDismissing, setDismissing] = useState(false);
  const reopen = useSend(reopenChannelRecord);
  const { id, revision, abilities } = record;
  return (
    <div className="record-acts">
      {abilities.includes('dismiss') && (
        <Button icon={<StopOutlined />} onClick={() => setDismissing(true)}>
          {t('record.dismiss')}
        </Button>
      )}
      {abilities.includes('reopen') && (
        <ActButton
          icon={<UndoOutlined />}
          act={() => reopen.mutateAsync({ params: { channelRecord: id }, ifMatch: revision })}
        >
          {t('record.reopen')}
        </ActButton>
      )}
      {isDismissing && <DismissDialog record={record} onClose={() => setDismissing(false)} />}
    </div>
  );
}
