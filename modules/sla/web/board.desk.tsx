import { DashboardOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { boardPath } from './board/board-path.ts';

const permission = 'clock.read';

/** The board of what breaches next (SLA-11): its page, its wall, its tiles. */
export const desk = deskRegister({
  screens: [
    {
      path: '/service-level-board',
      load: () => import('./board/board-screen.tsx').then((file) => file.BoardScreen),
      permission,
    },
    {
      path: '/wall/service-levels',
      load: () => import('./board/wall-screen.tsx').then((file) => file.ServiceLevelsWall),
      permission,
      isBare: true,
    },
  ],
  menu: [
    {
      group: 'quality',
      textKey: 'sla:menu.board',
      path: boardPath,
      icon: <DashboardOutlined />,
      permission,
      order: 10,
    },
  ],
  commands: [
    { id: 'clock_board.open', textKey: 'sla:board.title', path: boardPath, icon: <DashboardOutlined />, permission },
  ],
  tiles: [
    {
      code: 'clock_figures',
      textKey: 'sla:board.tile.figures',
      load: () => import('./board/figures-tile.tsx').then((file) => file.FiguresTile),
      permission,
    },
    {
      code: 'clocks',
      textKey: 'sla:board.tile.clocks',
      load: () => import('./board/clocks-tile.tsx').then((file) => file.ClocksTile),
      permission,
      choices: (['due', 'breached'] as const).map((code) => ({ code, textKey: `sla:board.state.${code}` })),
    },
  ],
});
