import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listApprovals, readApproval, type ApprovalRow } from '../../approval.contract.ts';
import { useQuestion } from '../use-question.ts';
import { ApprovalActs } from './approval-acts.tsx';
import './approvals.css';
import { useApprovalWords } from './use-approval-words.ts';

interface ApprovalStateProps {
  /** The record that was asked about. */
  subjectId: string;
  /** How many of the latest; default 3. */
  most?: number;
}

/** What was asked about a record and how far it is, for the record's own page; who may answer answers here. Nothing where nothing was asked. */
export function ApprovalState({ subjectId, most = 3 }: ApprovalStateProps) {
  return useMay('approval.read') ? <Asked subjectId={subjectId} most={most} /> : null;
}

function Asked({ subjectId, most }: Required<ApprovalStateProps>) {
  const { t } = useTranslation('approvals');
  useLive('approval', { reads: [listApprovals] });
  const query = { subjectId, limit: most };
  const { data } = useAnswer(listApprovals, { query }, { everySeconds: 60, keepPrevious: true });
  if (!data || data.items.length === 0) return null;
  return (
    <ul className="approval-states" aria-label={t('standing.label')}>
      {data.items.map((approval) => (
        <li key={approval.id}>
          <Line approval={approval} />
        </li>
      ))}
    </ul>
  );
}

function Line({ approval }: { approval: ApprovalRow }) {
  const { stateOf } = useApprovalWords();
  const { nameOf } = useQuestion();
  const { id, state, askedAt, endedAt } = approval;
  return (
    <>
      <Go to={`/approvals/${id}`}>{nameOf(approval)}</Go>
      <Status {...stateOf(state)} />
      <InstantText at={endedAt ?? askedAt} />
      {state === 'asked' && <Acts id={id} />}
    </>
  );
}

function Acts({ id }: { id: string }) {
  const { data } = useAnswer(readApproval, { params: { approval: id } });
  return data ? <ApprovalActs approval={data} size="small" /> : null;
}
