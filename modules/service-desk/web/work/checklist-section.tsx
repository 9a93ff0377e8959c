import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  readTicketDemands,
  setTicketCheck,
  type CheckLineView,
  type TicketDemandsView,
} from '../../ticket-check.contract.ts';
import { useDemandWords } from './use-demand-words.ts';
import './work.css';

/** What the category wants done; not there where it wants nothing. */
export function ChecklistSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(readTicketDemands, { params: { ticket: ticketId } });
  if (!data || data.checklist.length + data.required.length === 0) return null;
  const done = data.checklist.filter(({ checkedAt }) => checkedAt !== null).length;
  const beside = data.checklist.length > 0 && (
    <span className="yt-quiet yt-small">{t('check.done', { done, all: data.checklist.length })}</span>
  );
  return (
    <Section title={t('check.title')} beside={beside}>
      <MissingFields demands={data} />
      <ul className="ticket-checks">
        {data.checklist.map((line) => (
          <CheckLine key={line.key} ticketId={ticketId} line={line} mayCheck={data.abilities.includes('check')} />
        ))}
      </ul>
    </Section>
  );
}

function MissingFields({ demands }: { demands: TicketDemandsView }) {
  const { t } = useTranslation('service-desk');
  const wordOf = useDemandWords();
  const missing = demands.required.filter(({ isFilled }) => !isFilled).map(({ field }) => wordOf(field));
  if (missing.length === 0) return null;
  return <p className="yt-small">{t('check.stillMissing', { missing: missing.join('、') })}</p>;
}

interface CheckLineProps {
  ticketId: string;
  line: CheckLineView;
  mayCheck: boolean;
}

function CheckLine({ ticketId, line: { key, text, checkedAt, checkedBy }, mayCheck }: CheckLineProps) {
  const set = useSend(setTicketCheck);
  const notice = useNotice();
  const tick = (isChecked: boolean) =>
    set.mutateAsync({ params: { ticket: ticketId }, body: { key, isChecked } }).catch(notice.failed);
  return (
    <li>
      <Checkbox
        checked={checkedAt !== null}
        disabled={!mayCheck || set.isPending}
        onChange={({ target }) => void tick(target.checked)}
      >
        {text}
      </Checkbox>
      {checkedAt !== null && (
        <span className="yt-quiet yt-small">
          {checkedBy?.name} <InstantText at={checkedAt} />
        </span>
      )}
    </li>
  );
}
