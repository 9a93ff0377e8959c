import { CloseOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panels } from '../../../../web/ui/panels.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import type { CallView } from '../../call.contract.ts';
import { CallerChoice } from './caller-choice.tsx';
import './call-pop.css';
import { useCallWords } from './use-call-words.ts';
import { useOwnCalls } from './use-own-calls.ts';

/** Who rings, over whatever page is open: their machine, what is open for them, and one key to record it (SD-17). */
export function CallPop() {
  const calls = useOwnCalls();
  const [hidden, hide] = useState<readonly string[]>([]);
  const inHand = one(useUrlState().values['channelRecordId']);
  // what is recorded or marked needs nobody's eyes any more; where it is being recorded, the page says the same
  const shown = calls.filter(
    ({ id, isSettled, channelRecordId }) => !isSettled && !hidden.includes(id) && channelRecordId !== inHand,
  );
  const [call] = shown;
  if (!call) return null;
  return <Card key={call.id} call={call} others={shown.length - 1} onHide={() => hide([...hidden, call.id])} />;
}

interface CardProps {
  call: CallView;
  others: number;
  onHide: () => void;
}

function Card({ call, others, onHide }: CardProps) {
  const { t } = useTranslation('channels');
  return (
    <aside className="call-pop" aria-label={t('call.pop.label')} data-state={call.state}>
      <header>
        <PhoneOutlined className="call-pop-icon" />
        <CallHead call={call} />
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('call.pop.hide')}
          title={t('call.pop.hide')}
          onClick={onHide}
        />
      </header>
      {call.hotline?.greeting && <p className="call-pop-greeting">{call.hotline.greeting}</p>}
      <CallerChoice call={call} />
      <Panels host="call" subjectId={call.id} />
      {others > 0 && <p className="yt-quiet yt-small">{t('call.pop.others', { count: others })}</p>}
    </aside>
  );
}

/** Read out as soon as it stands there. */
function CallHead({ call }: { call: CallView }) {
  const { t } = useTranslation('channels');
  const words = useCallWords();
  const { state, customer, hotline } = call;
  const said = state === 'transferred' || state === 'answered' ? state : 'ringing';
  return (
    <div role="status" className="call-pop-head">
      <span className="yt-quiet yt-small">{[t(`call.pop.${said}`), hotline?.name].filter(Boolean).join(' · ')}</span>
      <strong>{words.caller(call)}</strong>
      <span className="yt-quiet">
        {[customer?.name, call.contact && whole(words.number(call))].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** On one line: a number is read out and dialled in one go. */
function whole(number: string): string {
  return number.replaceAll(' ', '\u00A0');
}
