import { tileHeights, tileWidths, type Tile } from '../../dashboard.contract.ts';

/** The tile one step larger or smaller; at the end of its sizes as it is. */
export function sized(tile: Tile, side: 'width' | 'height', step: 1 | -1): Tile {
  if (side === 'width') return { ...tile, width: tileWidths[tileWidths.indexOf(tile.width) + step] ?? tile.width };
  return { ...tile, height: tileHeights[tileHeights.indexOf(tile.height) + step] ?? tile.height };
}
