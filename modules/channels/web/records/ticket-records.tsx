import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listChannelRecords } from '../../channel-record.contract.ts';
import { useRecordWords } from './use-record-words.ts';
import './records.css';

/** What came in that a ticket was made from, or that was linked to it later. */
export function TicketRecords({ subjectId }: PanelProps) {
  const { t } = useTranslation('channels');
  const words = useRecordWords();
  const result = useAnswer(listChannelRecords, { query: { subjectId } });
  useLive('channel_record', { reads: [listChannelRecords] });
  return (
    <Answered result={result}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('record.none')}</p>
        ) : (
          <ul className="record-lines yt-amid-words">
            {items.map((record) => (
              <li key={record.id}>
                <Go to={`/channel-records?row=${record.id}`}>{t(`record.kind.${record.kind}`)}</Go>
                <span>{words.from(record)}</span>
                <InstantText at={record.cameAt} />
                {record.agent && <span className="yt-quiet">{record.agent.name}</span>}
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
