import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listApprovals, type ApprovalRow } from '../../approval.contract.ts';
import { useQuestion } from '../use-question.ts';
import { useWaiting } from '../use-waiting.ts';
import './approvals.css';
import { ApprovalCard } from './approval-card.tsx';

const ended = { state: ['approved', 'refused', 'withdrawn'], limit: 20 } as const;

/** What waits for the reader's yes or no, and below it what the company was asked before. */
export function ApprovalsScreen() {
  const { t } = useTranslation('approvals');
  const waiting = useWaiting();
  const before = useAnswer(listApprovals, { query: { ...ended, state: [...ended.state] } }, { keepPrevious: true });
  return (
    <LightPage title={t('portal.title')} intro={t('portal.text')}>
      <LightAnswered result={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <LightEmpty title={t('portal.none')} text={t('portal.noneText')} />
          ) : (
            <>
              {items.map(({ id }) => (
                <ApprovalCard key={id} id={id} />
              ))}
            </>
          )
        }
      </LightAnswered>
      {before.data && before.data.items.length > 0 && <Ended approvals={before.data.items} />}
    </LightPage>
  );
}

function Ended({ approvals }: { approvals: readonly ApprovalRow[] }) {
  const { t } = useTranslation('approvals');
  const { nameOf, subjectOf } = useQuestion();
  return (
    <section className="lt-section">
      <h2>{t('portal.ended')}</h2>
      <ul className="approval-ended">
        {approvals.map((approval) => (
          <li key={approval.id}>
            <Go to={`/portal/approvals/${approval.id}`}>
              {nameOf(approval)} {subjectOf(approval)}
            </Go>
            <span>{t(`portal.state.${approval.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
