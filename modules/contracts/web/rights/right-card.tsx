import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ContractRightView } from '../../contract-right.contract.ts';
import { RightActs } from './right-acts.tsx';
import { RightEvidence } from './right-evidence.tsx';
import { useRightWords } from './use-right-words.ts';
import './rights.css';

/** A right with what it rests on, and what became of it. */
export function RightCard({ right }: { right: ContractRightView }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const words = useRightWords();
  const { state, aroseAt, lapsesOn, evidence, decidedAt, decidedBy, decisionNote } = right;
  const { tone, text } = words.state(right);
  return (
    <article className="yt-right">
      <div className="yt-right-head">
        <h3>{words.summary(right)}</h3>
        <Status tone={tone} text={text} />
        <span className="yt-quiet">
          {t('right.aroseAt')} <InstantText at={aroseAt} />
          {state === 'open' && lapsesOn && ` · ${t('right.lapsesBefore', { day: format.day(lapsesOn) })}`}
        </span>
        <RightActs right={right} />
      </div>
      <RightEvidence evidence={evidence} />
      {decidedAt && (
        <p>
          <span className="yt-quiet">
            {decidedBy && t('right.decidedBy', { name: decidedBy.name })} <InstantText at={decidedAt} />
          </span>{' '}
          {decisionNote}
        </p>
      )}
    </article>
  );
}
