import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../clock-board.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { listBoardClocks } from './list-board-clocks.ts';
import { readClockBoard } from './read-clock-board.ts';

const access = 'clock.read';

export function boardRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({ endpoint: contract.readClockBoard, access, run: (tx, input) => readClockBoard(tx, above, input) }),
    route({ endpoint: contract.listBoardClocks, access, run: (tx, input) => listBoardClocks(tx, above, input) }),
  ];
}
