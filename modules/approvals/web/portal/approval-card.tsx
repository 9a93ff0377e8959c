import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { readApproval, type ApprovalSeatView, type ApprovalView } from '../../approval.contract.ts';
import { useQuestion } from '../use-question.ts';
import { Answer } from './answer.tsx';
import './approvals.css';

/** What is asked, what was said so far, and, where it is the reader's to answer, the two buttons. */
export function ApprovalCard({ id }: { id: string }) {
  const result = useAnswer(readApproval, { params: { approval: id } }, { everySeconds: 60 });
  useLive('approval', { id, reads: [readApproval] });
  return <LightAnswered result={result}>{(approval) => <Card approval={approval} />}</LightAnswered>;
}

function Card({ approval }: { approval: ApprovalView }) {
  const { t } = useTranslation('approvals');
  const { nameOf, lineOf, subjectOf } = useQuestion();
  const { subject, seats, state, abilities, isOwnForbidden } = approval;
  const name = subjectOf(approval);
  const mayDecide = abilities.includes('decide');
  return (
    <article className="lt-card approval-card">
      <h2>{nameOf(approval)}</h2>
      {name && <p>{subject.path === null ? name : <Go to={subject.path}>{name}</Go>}</p>}
      <p className="approval-words">{lineOf(approval)}</p>
      <Asked approval={approval} />
      {seats.map((seat) => seat.decision !== null && <Said key={seat.position} seat={seat} />)}
      {isOwnForbidden && <p>{t('portal.own')}</p>}
      {mayDecide ? (
        <Answer id={approval.id} />
      ) : (
        <p>
          <strong>{t(`portal.state.${state}`)}</strong> {state === 'asked' && t('portal.waitingElse')}
        </p>
      )}
    </article>
  );
}

function Asked({ approval: { askedBy, askedAt } }: { approval: ApprovalView }) {
  const { t } = useTranslation('approvals');
  const at = useFormat().instant(askedAt);
  const words = askedBy === null ? t('portal.askedAt', { at }) : t('portal.askedBy', { name: askedBy, at });
  return <p className="lt-help">{words}</p>;
}

function Said({ seat: { side, decision, decidedBy, decidedAt, note } }: { seat: ApprovalSeatView }) {
  const { t } = useTranslation('approvals');
  const format = useFormat();
  if (decision === null) return null;
  const isNamed = side === 'customer' && decidedBy !== null;
  const who = isNamed ? t(`portal.said.${decision}`, { name: decidedBy }) : t(`portal.said.${decision}ByProvider`);
  return (
    <p className="approval-words">
      {who} <span className="lt-help">{decidedAt && format.instant(decidedAt)}</span>
      {note !== null && <span className="approval-note">{note}</span>}
    </p>
  );
}
