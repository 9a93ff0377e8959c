import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { FailedWorkView } from '../../failed-work.contract.ts';
import { SubjectText } from '../events/subject-text.tsx';
import { useEventWords } from '../words/use-event-words.ts';
import { FailedWorkActs } from './failed-work-acts.tsx';

export function useFailedWorkColumns(): Column<FailedWorkView>[] {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  return [
    {
      key: 'what',
      title: t('failedWork.what'),
      shown: 'always',
      render: ({ kind, what }) => (kind === 'job' ? t('failedWork.job', { name: what }) : words.kind(what)),
    },
    {
      key: 'subject',
      title: t('failedWork.subject'),
      render: ({ subject }) => subject && <SubjectText subject={subject} />,
    },
    { key: 'parts', title: t('failedWork.parts'), render: ({ parts }) => parts.join(' · ') },
    { key: 'reason', title: t('failedWork.reason'), render: ({ reason }) => reason },
    { key: 'attempts', title: t('failedWork.attempts'), width: 80, align: 'end', render: ({ attempts }) => attempts },
    {
      key: 'failedAt',
      title: t('failedWork.failedAt'),
      width: 160,
      render: ({ failedAt }) => <InstantText at={failedAt} />,
    },
    {
      key: 'acts',
      title: t('failedWork.acts'),
      width: 200,
      isActs: true,
      render: (work) => <FailedWorkActs work={work} />,
    },
  ];
}
