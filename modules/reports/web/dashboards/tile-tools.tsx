import {
  CloseOutlined,
  ColumnWidthOutlined,
  LeftOutlined,
  RightOutlined,
  ShrinkOutlined,
  VerticalAlignBottomOutlined,
  VerticalAlignTopOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tileHeights, tileWidths, type Tile } from '../../dashboard.contract.ts';
import { moved } from '../reports/moved.ts';
import { sized } from './sized.ts';

interface TileToolsProps {
  tiles: readonly Tile[];
  at: number;
  name: string;
  change: (tiles: readonly Tile[]) => void;
}

/** Moves a tile, makes it larger or smaller, takes it away: a button for each, so that keys reach them all. */
export function TileTools({ tiles, at, name, change }: TileToolsProps) {
  const { t } = useTranslation('reports');
  const tile = tiles[at];
  if (!tile) return null;
  const become = (next: Tile) => change(tiles.with(at, next));
  const tools: [key: string, icon: ReactNode, press: () => void, isOff: boolean][] = [
    ['earlier', <LeftOutlined key="earlier" />, () => change(moved(tiles, at, at - 1)), at === 0],
    ['later', <RightOutlined key="later" />, () => change(moved(tiles, at, at + 1)), at === tiles.length - 1],
    [
      'narrower',
      <ShrinkOutlined key="narrower" />,
      () => become(sized(tile, 'width', -1)),
      tile.width === tileWidths[0],
    ],
    [
      'wider',
      <ColumnWidthOutlined key="wider" />,
      () => become(sized(tile, 'width', 1)),
      tile.width === tileWidths.at(-1),
    ],
    ['lower', <VerticalAlignTopOutlined key="lower" />, () => become(sized(tile, 'height', -1)), tile.height === 1],
    [
      'higher',
      <VerticalAlignBottomOutlined key="higher" />,
      () => become(sized(tile, 'height', 1)),
      tile.height === tileHeights.at(-1),
    ],
    ['remove', <CloseOutlined key="remove" />, () => change(tiles.toSpliced(at, 1)), false],
  ];
  return (
    <span className="yt-tile-tools">
      {tools.map(([key, icon, press, isOff]) => {
        const text = t(`tile.${key}`, { name });
        return (
          <Button
            key={key}
            type="text"
            size="small"
            aria-label={text}
            title={text}
            icon={icon}
            disabled={isOff}
            onClick={press}
          />
        );
      })}
    </span>
  );
}
