import { useLive } from '../../../../web/api/live/use-live.ts';
import type { TileProps } from '../../../../web/register.ts';
import { listBoardClocks } from '../../clock-board.contract.ts';
import { NextClocks } from './next-clocks.tsx';

/** What runs out next, or was breached last, on a dashboard or a wall. */
export function ClocksTile({ choice, most }: TileProps) {
  useLive('ticket', { reads: [listBoardClocks] });
  return <NextClocks state={choice === 'breached' ? 'breached' : 'due'} most={most} isTitled={false} />;
}
