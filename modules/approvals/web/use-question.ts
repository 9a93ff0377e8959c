import { useTranslation } from 'react-i18next';
import type { ApprovalRow } from '../approval.contract.ts';

/** What is asked, in words: its name in lists, and the line that is filled by its facts. */
export function useQuestion() {
  const { t } = useTranslation('approvals');
  const keyOf = ({ question }: Pick<ApprovalRow, 'question'>) => question.textKey ?? 'approvals:portal.question';
  return {
    nameOf: (approval: Pick<ApprovalRow, 'question'>) => t(`${keyOf(approval)}.name`),
    lineOf: (approval: Pick<ApprovalRow, 'question'>) => t(`${keyOf(approval)}.line`, approval.question.facts),
    /** `PC-000123 财务电脑`; empty where the reader may not see it. */
    subjectOf: ({ subject }: Pick<ApprovalRow, 'subject'>) => [subject.name, subject.title].filter(Boolean).join(' '),
  };
}
