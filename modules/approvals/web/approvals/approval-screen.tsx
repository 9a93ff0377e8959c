import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readApproval, type ApprovalView } from '../../approval.contract.ts';
import { useQuestion } from '../use-question.ts';
import { ApprovalActs } from './approval-acts.tsx';
import './approvals.css';
import { SeatTable } from './seat-table.tsx';
import { useApprovalWords } from './use-approval-words.ts';

export function ApprovalScreen({ params }: ScreenProps) {
  const id = params['approval'] ?? '';
  const result = useAnswer(readApproval, { params: { approval: id } }, { everySeconds: 60 });
  useLive('approval', { id, reads: [readApproval] });
  return <Answered result={result}>{(approval) => <ApprovalPage approval={approval} />}</Answered>;
}

function ApprovalPage({ approval }: { approval: ApprovalView }) {
  const { t } = useTranslation('approvals');
  const { stateOf } = useApprovalWords();
  const { nameOf, lineOf } = useQuestion();
  return (
    <Page
      title={nameOf(approval)}
      breadcrumb={[{ text: t('approval.plural'), to: '/approvals' }]}
      beside={<Status {...stateOf(approval.state)} />}
      actions={<ApprovalActs approval={approval} />}
    >
      <p className="approval-line">{lineOf(approval)}</p>
      {approval.isOwnForbidden && <p className="yt-quiet">{t('act.ownForbidden')}</p>}
      <ApprovalFacts approval={approval} />
      <SeatTable seats={approval.seats} isWaiting={approval.state === 'asked'} />
    </Page>
  );
}

function ApprovalFacts({ approval }: { approval: ApprovalView }) {
  const { t } = useTranslation('approvals');
  const { subjectOf } = useQuestion();
  const { subject, customer, askedBy, askedAt, endedAt } = approval;
  const name = subjectOf(approval) || t('approval.gone');
  return (
    <Section title={t('approval.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('approval.subject'), value: subject.path === null ? name : <Go to={subject.path}>{name}</Go> },
          {
            label: t('customers:customer.noun'),
            value: customer && <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
          },
          { label: t('approval.askedBy'), value: askedBy ?? t('approval.byRule') },
          { label: t('approval.askedAt'), value: <InstantText at={askedAt} /> },
          { label: t('approval.endedAt'), value: <InstantText at={endedAt} /> },
        ]}
      />
    </Section>
  );
}
