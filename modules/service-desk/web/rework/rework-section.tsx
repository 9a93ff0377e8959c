import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readRework, type RepairedView, type ReworkExclusionView } from '../../rework.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { DecideExclusionDialog, ExcludeDialog } from './rework-dialogs.tsx';
import '../work/work.css';

/** What came back, whether it is free of charge, and what was said against that (SD-16); not there where nothing did. */
export function ReworkSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const [isExcluding, setExcluding] = useState(false);
  const { data } = useAnswer(readRework, { params: { ticket: ticketId } });
  useLive('ticket', { id: ticketId, reads: [readRework] });
  if (!data || (data.earlier === null && data.cameBackAs.length === 0 && data.exclusions.length === 0)) return null;
  const { earlier, isFree, cameBackAs, exclusions, abilities } = data;
  const beside = earlier && (
    <Status tone={isFree ? 'good' : 'over'} text={t(isFree ? 'rework.free' : 'rework.charged')} />
  );
  return (
    <Section title={t('rework.title')} beside={beside}>
      <ul className="ticket-escalations">
        {earlier && <RepairedLine word={t('rework.earlier')} ticket={earlier} />}
        {cameBackAs.map((ticket) => (
          <RepairedLine key={ticket.id} word={t('rework.cameBack')} ticket={ticket} />
        ))}
        {exclusions.map((exclusion) => (
          <ExclusionLine key={exclusion.id} exclusion={exclusion} />
        ))}
      </ul>
      {abilities.includes('exclude') && (
        <div className="remote-acts">
          <ActButton act={() => setExcluding(true)}>{t('rework.exclude')}</ActButton>
        </div>
      )}
      {isExcluding && <ExcludeDialog ticketId={ticketId} onClose={() => setExcluding(false)} />}
    </Section>
  );
}

function RepairedLine({ word, ticket }: { word: string; ticket: RepairedView }) {
  const { t } = useTranslation('service-desk');
  const { number, title, resolvedAt, firstResponder } = ticket;
  return (
    <li>
      <div>
        <span className="ticket-link-kind">{word}</span> <Go to={ticketPath({ number })}>{number}</Go> {title}
      </div>
      <div className="yt-quiet yt-small">
        {firstResponder && t('rework.firstHandler', { name: firstResponder.name })} <InstantText at={resolvedAt} />
      </div>
    </li>
  );
}

function ExclusionLine({ exclusion }: { exclusion: ReworkExclusionView }) {
  const { t } = useTranslation('service-desk');
  const [isDeciding, setDeciding] = useState(false);
  const { reason, evidence, statedAt, statedBy, decision, decidedBy, decisionWords, abilities } = exclusion;
  const decided = [decision === null ? t('rework.waiting') : t(`rework.decision.${decision}`), decidedBy?.name];
  return (
    <li>
      <div>
        {t(`rework.reason.${reason}`)}{' '}
        <Status tone={decision === null ? 'waiting' : 'over'} text={decided.filter(Boolean).join(' · ')} />
      </div>
      <div className="yt-small">{evidence}</div>
      {decisionWords !== null && <div className="yt-small">{decisionWords}</div>}
      <div className="yt-quiet yt-small">
        {t('rework.stated', { name: statedBy.name })} <InstantText at={statedAt} />
      </div>
      {abilities.includes('decide') && <ActButton act={() => setDeciding(true)}>{t('rework.decide')}</ActButton>}
      {isDeciding && <DecideExclusionDialog exclusionId={exclusion.id} onClose={() => setDeciding(false)} />}
    </li>
  );
}
