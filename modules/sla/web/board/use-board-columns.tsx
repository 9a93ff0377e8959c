import { useTranslation } from 'react-i18next';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { BoardRow, BoardState } from '../../clock-board.contract.ts';
import { useSubjectColumns } from '../breaches/use-clock-columns.tsx';
import { useClockWords } from '../breaches/use-clock-words.ts';
import { storyKey } from '../story/story-key.ts';
import { CountdownBar } from './countdown-bar.tsx';

/** The nearest first, or the latest breach first; what is left stands beside what is timed. */
export function useBoardColumns(state: BoardState): Column<BoardRow>[] {
  const { t } = useTranslation('sla');
  const [number, title, ...others] = useSubjectColumns();
  const words = useClockWords();
  return [
    ...(number ? [number] : []),
    {
      key: 'left',
      title: t('board.left'),
      width: 150,
      shown: 'always',
      render: (row) => <CountdownBar row={row} />,
    },
    ...(title ? [{ ...title, shown: 'at_first' as const }] : []),
    ...others,
    { key: 'team', title: t('clocks.team'), width: 110, shown: 'at_wish', render: ({ subject }) => subject.team?.name },
    { key: 'assignee', title: t('clocks.assignee'), width: 90, render: ({ subject }) => subject.assignee?.name },
    {
      key: 'at',
      title: t(state === 'due' ? 'clocks.deadlineAt' : 'clocks.breachedAt'),
      width: 140,
      render: (row) => <InstantText at={state === 'due' ? row.deadlineAt : row.breachedAt} />,
    },
    { key: 'target', title: t('clocks.target'), width: 100, align: 'end', shown: 'at_wish', render: words.target },
    {
      key: 'story',
      title: t('story.title'),
      width: 125,
      isActs: true,
      render: (row) =>
        row.subject.path === null ? null : (
          <Go to={`${row.subject.path}/clocks/${storyKey(row)}`}>{t('story.open_link')}</Go>
        ),
    },
  ];
}
