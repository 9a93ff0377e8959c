import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ClockRow } from '../../clock-list.contract.ts';
import { SubjectLink } from './subject-link.tsx';
import { useClockWords } from './use-clock-words.ts';

/** Of clocks, whatever became of them. */
export function useClockColumns(): Column<ClockRow>[] {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  const what = useSubjectColumns();
  const hands = useHandColumns();
  return [
    ...what,
    {
      key: 'outcome',
      title: t('clocks.outcomeLabel'),
      width: 120,
      render: (row) => <Status {...words.outcome(row)} />,
    },
    { key: 'targetSeconds', title: t('clocks.target'), width: 90, align: 'end', render: words.target },
    { key: 'elapsedSeconds', title: t('clocks.elapsed'), width: 92, align: 'end', render: words.elapsed },
    { key: 'overSeconds', title: t('clocks.over'), width: 92, align: 'end', render: words.over },
    {
      key: 'startedAt',
      title: t('clocks.startedAt'),
      width: 143,
      sort: { ascending: 'startedAt', descending: '-startedAt' },
      render: (row) => <InstantText at={row.startedAt} />,
    },
    {
      key: 'deadlineAt',
      title: t('clocks.deadlineAt'),
      width: 145,
      render: (row) => <InstantText at={row.deadlineAt} />,
    },
    {
      key: 'stoppedAt',
      title: t('clocks.stoppedAt'),
      width: 145,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.stoppedAt} />,
    },
    ...hands.map((column) => ({ ...column, shown: 'at_wish' as const })),
  ];
}

/** What is timed, and which of its clocks. */
export function useSubjectColumns(): Column<ClockRow>[] {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  return [
    {
      key: 'number',
      title: t('clocks.subject'),
      width: 146,
      shown: 'always',
      render: ({ subject }) => <SubjectLink subject={subject} />,
    },
    { key: 'title', title: t('clocks.title'), shown: 'at_wish', render: ({ subject }) => subject.title },
    {
      key: 'customer',
      title: t('clocks.customer'),
      width: 118,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    { key: 'kind', title: t('clocks.kind'), width: 100, render: words.kind },
    { key: 'priority', title: t('clocks.priority'), width: 74, render: (row) => row.priority },
  ];
}

/** Who had it, by which line, whether it is excused: the same on both pages. */
export function useHandColumns(): Column<ClockRow>[] {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  return [
    { key: 'line', title: t('clocks.line'), width: 180, render: (row) => row.line?.name ?? t('clocks.unseen') },
    { key: 'level', title: t('clocks.level'), width: 90, shown: 'at_wish', render: (row) => t(`level.${row.level}`) },
    { key: 'team', title: t('clocks.team'), width: 110, shown: 'at_wish', render: ({ subject }) => subject.team?.name },
    {
      key: 'assignee',
      title: t('clocks.assignee'),
      width: 100,
      shown: 'at_wish',
      render: ({ subject }) => subject.assignee?.name,
    },
    { key: 'excuse', title: t('clocks.excuse'), width: 140, render: words.excuse },
  ];
}
