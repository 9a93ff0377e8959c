import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { readClockBoard } from '../../clock-board.contract.ts';
import './board.css';
import { BoardFigures } from './board-figures.tsx';

/** The figures of now, on a dashboard or a wall. */
export function FiguresTile() {
  useLive('ticket', { reads: [readClockBoard] });
  const { data } = useAnswer(readClockBoard, {}, { everySeconds: 30, keepPrevious: true });
  return <BoardFigures board={data} />;
}
