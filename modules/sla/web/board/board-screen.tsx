import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { NewsBar } from '../../../../web/ui/list/news-bar.tsx';
import { useHeldRows } from '../../../../web/ui/list/use-held-rows.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listBoardClocks, readClockBoard, type BoardRow } from '../../clock-board.contract.ts';
import { BoardHead } from './board-head.tsx';
import './board.css';
import { boardPath } from './board-path.ts';
import { useBoardColumns } from './use-board-columns.tsx';
import { useBoardFilters } from './use-board-filters.ts';

const everySeconds = 30;

/** What runs out next, and what is breached and still open; live, and still under the reader's hand (SLA-11). */
export function BoardScreen() {
  const { t } = useTranslation('sla');
  const filters = useBoardFilters();
  const asked = useUrlQuery(listBoardClocks, filters, { state: 'due' });
  const query = { ...asked, limit: 100 };
  const { state, limit: _limit, ...narrowed } = query;
  const rows = useAnswer(listBoardClocks, { query }, { everySeconds, keepPrevious: true });
  const board = useAnswer(readClockBoard, { query: narrowed }, { everySeconds, keepPrevious: true });
  const live = useHeldRows(asList(rows, { endpoint: listBoardClocks, params: {}, query }), idOf);
  // what is timed tells its own news; of others than tickets there is none yet
  useLive('ticket', { reads: [listBoardClocks, readClockBoard] });
  return (
    <ListScreen
      title={t('board.title')}
      name="clock-board"
      label={t(`board.state.${state}`)}
      views={<BoardHead board={board.data} state={state} />}
      actions={<Go to="/wall/service-levels">{t('board.wall')}</Go>}
      filters={filters}
      columns={useBoardColumns(state)}
      list={live.list}
      gone={live.gone}
      news={<NewsBar come={live.come} gone={live.gone.size} onTake={live.take} />}
      idOf={idOf}
      pathOf={(row) => row.subject.path ?? boardPath}
      empty={<EmptyState title={t(`board.empty.${state}`)} text={t(`board.emptyText.${state}`)} />}
    />
  );
}

function idOf({ id }: BoardRow): string {
  return id;
}
