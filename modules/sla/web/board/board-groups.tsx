import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { one, useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import type { BoardGroup, ClockBoard } from '../../clock-board.contract.ts';
import { boardPath } from './board-path.ts';

const mostGroups = 6;
const filterOf = { customers: 'customerId', teams: 'teamId', assignees: 'assigneeId' } as const;

/** Whose the clocks are that are breached or due today; a name narrows the board to theirs. */
export function BoardGroups({ board }: { board: ClockBoard }) {
  const { t } = useTranslation('sla');
  return (
    <div className="sla-groups">
      {(['customers', 'teams', 'assignees'] as const).map((by) => (
        <section key={by} aria-label={t(`board.by.${by}`)}>
          <h2>{t(`board.by.${by}`)}</h2>
          {board[by].length === 0 ? (
            <p className="yt-quiet">{t('board.nobody')}</p>
          ) : (
            <ul>
              {board[by].slice(0, mostGroups).map((group) => (
                <li key={group.id ?? 'nobody'}>
                  <Group group={group} filter={filterOf[by]} />
                </li>
              ))}
            </ul>
          )}
          {board[by].length > mostGroups && (
            <p className="yt-quiet">{t('board.more', { count: board[by].length - mostGroups })}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function Group({ group, filter }: { group: BoardGroup; filter: (typeof filterOf)[keyof typeof filterOf] }) {
  const { t } = useTranslation('sla');
  const { values } = useUrlState();
  const { id, name, breached, today } = group;
  const counts = (
    <>
      <b data-tone={breached > 0 ? 'breached' : undefined}>{t('board.groupBreached', { count: breached })}</b>
      <span>{t('board.groupToday', { count: today })}</span>
    </>
  );
  if (id === null) {
    return (
      <span className="sla-group">
        <i>{t('board.unassigned')}</i>
        {counts}
      </span>
    );
  }
  const isShown = one(values[filter]) === id;
  const to = `${boardPath}${writeSearch({ ...values, row: undefined, [filter]: isShown ? undefined : id })}`;
  return (
    <Go className="sla-group" to={to} aria-current={isShown ? 'true' : undefined}>
      <i>{name}</i>
      {counts}
    </Go>
  );
}
