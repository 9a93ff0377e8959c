import { LinkOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { readChannelRecord, type ChannelRecordView } from '../../../channels/channel-record.contract.ts';
import { LinkRecordDialog } from './link-record-dialog.tsx';
import './record-to-ticket.css';

/** What an entry of the channel log is made into: a ticket of its own, or one that is there already. */
export function RecordToTicket({ subjectId }: PanelProps) {
  const { data: record } = useAnswer(readChannelRecord, { params: { channelRecord: subjectId } });
  if (!record) return null;
  return record.abilities.includes('link') ? <Ways record={record} /> : <Outcome record={record} />;
}

function Ways({ record }: { record: ChannelRecordView }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const mayRecord = useMay('ticket.record');
  const [isLinking, setLinking] = useState(false);
  return (
    <div className="record-to-ticket">
      {mayRecord && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => go(`/tickets/new?channelRecordId=${record.id}`)}>
          {t('channelRecord.make')}
        </Button>
      )}
      <Button icon={<LinkOutlined />} onClick={() => setLinking(true)}>
        {t('channelRecord.link')}
      </Button>
      {isLinking && <LinkRecordDialog record={record} onClose={() => setLinking(false)} />}
    </div>
  );
}

function Outcome({ record: { subject } }: { record: ChannelRecordView }) {
  const { t } = useTranslation('service-desk');
  if (subject === null || subject.path === null) return <p className="yt-quiet">{t('channelRecord.none')}</p>;
  return (
    <p>
      <Go to={subject.path}>{subject.number}</Go> {subject.title}
    </p>
  );
}
