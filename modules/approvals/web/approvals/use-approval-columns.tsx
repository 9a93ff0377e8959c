import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ApprovalRow } from '../../approval.contract.ts';
import { useQuestion } from '../use-question.ts';
import { useApprovalWords } from './use-approval-words.ts';

export function useApprovalColumns(): Column<ApprovalRow>[] {
  const { t } = useTranslation('approvals');
  const words = useApprovalWords();
  const { nameOf, subjectOf } = useQuestion();
  return [
    {
      key: 'askedAt',
      title: t('approval.askedAt'),
      width: 150,
      sort: { ascending: 'askedAt', descending: '-askedAt' },
      render: (row) => <InstantText at={row.askedAt} />,
    },
    {
      key: 'question',
      title: t('approval.question'),
      width: 160,
      shown: 'always',
      render: (row) => <Go to={`/approvals/${row.id}`}>{nameOf(row)}</Go>,
    },
    { key: 'subject', title: t('approval.subject'), render: (row) => subjectOf(row) || t('approval.gone') },
    { key: 'customer', title: t('customers:customer.noun'), width: 160, render: (row) => row.customer?.name },
    {
      key: 'askedBy',
      title: t('approval.askedBy'),
      width: 130,
      render: (row) => row.askedBy ?? t('approval.byRule'),
    },
    { key: 'state', title: t('approval.state'), width: 110, render: (row) => <Status {...words.stateOf(row.state)} /> },
    {
      key: 'endedAt',
      title: t('approval.endedAt'),
      width: 150,
      render: (row) => <InstantText at={row.endedAt} />,
    },
  ];
}
