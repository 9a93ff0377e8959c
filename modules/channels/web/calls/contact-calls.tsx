import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { DurationText } from '../../../../web/ui/words/duration-text.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listCalls } from '../../call.contract.ts';
import '../records/records.css';
import { useCallWords } from './use-call-words.ts';

const most = 6;

/** When somebody called lately, who answered, and what became of it. */
export function ContactCalls({ subjectId }: PanelProps) {
  const { t } = useTranslation('channels');
  const words = useCallWords();
  const result = useAnswer(listCalls, { query: { contactId: subjectId, limit: most } });
  useLive('call', { reads: [listCalls] });
  return (
    <Answered result={result}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('call.none')}</p>
        ) : (
          <ul className="record-lines yt-amid-words">
            {items.map((call) => (
              <li key={call.id}>
                <InstantText at={call.beganAt} />
                <Status {...words.state(call)} />
                {call.talkSeconds !== null && <DurationText seconds={call.talkSeconds} />}
                {call.agent && <span className="yt-quiet">{call.agent.name}</span>}
                {call.channelRecordId && (
                  <Go to={`/channel-records?row=${call.channelRecordId}`}>{t('call.openRecord')}</Go>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
