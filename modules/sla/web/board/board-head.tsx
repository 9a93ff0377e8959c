import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';
import { useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { boardStates, type BoardState, type ClockBoard } from '../../clock-board.contract.ts';
import { boardPath } from './board-path.ts';
import { BoardFigures } from './board-figures.tsx';
import { BoardGroups } from './board-groups.tsx';

interface BoardHeadProps {
  /** Undefined: not read yet. */
  board: ClockBoard | undefined;
  state: BoardState;
}

/** The figures of now, whose the clocks are, and which of the two lists is shown. */
export function BoardHead({ board, state }: BoardHeadProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const { values } = useUrlState();
  // of what runs out next nobody counts the whole
  const count = (of: BoardState) => (board && of === 'breached' ? format.count(board.breached) : undefined);
  return (
    <>
      <BoardFigures board={board} />
      {board && <BoardGroups board={board} />}
      <ViewLinks
        label={t('board.shows')}
        views={boardStates.map((one) => ({
          text: t(`board.state.${one}`),
          to: `${boardPath}${writeSearch({ ...values, row: undefined, state: one === 'due' ? undefined : one })}`,
          isShown: one === state,
          count: count(one),
          isUrgent: one === 'breached' && (board?.breached.value ?? 0) > 0,
        }))}
      />
    </>
  );
}
