import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { useTitle } from '../../../../web/ui/title.ts';
import { listBoardClocks, readClockBoard } from '../../clock-board.contract.ts';
import { BoardFigures } from './board-figures.tsx';
import { boardPath } from './board-path.ts';
import './board.css';
import { darkPalette } from './dark-palette.ts';
import { NextClocks } from './next-clocks.tsx';
import './wall.css';

const everySeconds = 15;
/** A page that is open for weeks begins anew now and then, while the server answers. */
const renewedMilliseconds = 6 * 3_600_000;

/** `/wall/service-levels`: read from five metres, dark, for days (SLA-11). */
export function ServiceLevelsWall() {
  const { t } = useTranslation('sla');
  useTitle(t('board.wallTitle'));
  useLive('ticket', { reads: [listBoardClocks, readClockBoard] });
  const board = useAnswer(readClockBoard, {}, { everySeconds, keepPrevious: true });
  const isLost = board.isError && board.data !== undefined;
  useRenewal(!board.isError);
  return (
    <main className="sla-wall" style={darkPalette}>
      <WallHead lostAt={isLost ? board.data.asOf : null} />
      {board.error && !board.data ? (
        <Failure error={board.error} onRetry={() => void board.refetch()} />
      ) : (
        <>
          <BoardFigures board={board.data} />
          <div className="sla-wall-lists">
            <NextClocks state="due" most={10} />
            <NextClocks state="breached" most={10} />
          </div>
        </>
      )}
    </main>
  );
}

function WallHead({ lostAt }: { lostAt: string | null }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const now = useNow();
  return (
    <header>
      <h1>{t('board.wallTitle')}</h1>
      {lostAt !== null && <strong role="alert">{t('board.lost', { at: format.instant(lostAt) })}</strong>}
      <Go to={boardPath}>{t('board.back')}</Go>
      <time dateTime={now}>{format.instant(now)}</time>
    </header>
  );
}

function useRenewal(isWell: boolean): void {
  useEffect(() => {
    const timer = setInterval(() => isWell && location.reload(), renewedMilliseconds);
    return () => clearInterval(timer);
  }, [isWell]);
}
