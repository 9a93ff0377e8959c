import type { ReactNode } from 'react';
import type { Tile } from '../../dashboard.contract.ts';
import './dashboard.css';
import { TileFrame } from './tile-frame.tsx';

interface TileGridProps {
  tiles: readonly Tile[];
  /** What may be done with the tile at a place, while they are edited. */
  toolsAt?: (at: number, title: string) => ReactNode;
  /** So many rows fill the whole height of what it stands in; else each is as high as it is. */
  rows?: number;
  /** Something was dropped on another. */
  onMove?: (from: number, to: number) => void;
}

const dragged = 'application/x-yingtai-tile';

/** Tiles in their order, on twelve columns. */
export function TileGrid({ tiles, toolsAt, rows, onMove }: TileGridProps) {
  return (
    <div className="yt-tiles" style={rows ? { gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))` } : undefined}>
      {tiles.map((tile, at) => (
        // by hand as well; whoever has no hand for it has the buttons
        <div
          // tiles have no name of their own: two may show the same
          // oxlint-disable-next-line react/no-array-index-key
          key={`${at} ${JSON.stringify(tile)}`}
          style={{ gridColumn: `span ${tile.width}`, gridRow: `span ${tile.height}` }}
          draggable={onMove !== undefined}
          onDragStart={(event) => event.dataTransfer.setData(dragged, String(at))}
          onDragOver={(event) => onMove && event.preventDefault()}
          onDrop={(event) => onMove?.(Number(event.dataTransfer.getData(dragged)), at)}
        >
          <TileFrame tile={tile} {...(toolsAt && { tools: (title) => toolsAt(at, title) })} />
        </div>
      ))}
    </div>
  );
}
