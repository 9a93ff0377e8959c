import type { Tile } from '../../dashboard.contract.ts';

/** Rows of tiles that a wall shows at once, large enough to be read from across the room. */
export const wallRows = 4;
const columns = 12;

/** Tiles in their order, as many on a page as fit on it; one that is higher than a page has a page to itself. */
export function wallPages(tiles: readonly Tile[], rows: number = wallRows): Tile[][] {
  const pages: Tile[][] = [];
  let page: Tile[] = [];
  for (const tile of tiles) {
    if (page.length > 0 && heightOf([...page, tile]) > rows) {
      pages.push(page);
      page = [];
    }
    page = [...page, tile];
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** Rows that tiles take, laid as a browser lays a grid: each after the one before it, never back. */
export function heightOf(tiles: readonly Tile[]): number {
  const taken: boolean[][] = [];
  let [row, column] = [0, 0];
  for (const { width, height } of tiles) {
    while (!isFree(row, column, { width, height })) {
      column += 1;
      if (column + width > columns) [row, column] = [row + 1, 0];
    }
    for (let y = row; y < row + height; y++) for (let x = column; x < column + width; x++) (taken[y] ??= [])[x] = true;
    column += width;
  }
  return taken.length;

  function isFree(y: number, x: number, { width, height }: Pick<Tile, 'width' | 'height'>): boolean {
    if (x + width > columns) return false;
    return Array.from({ length: height }, (_, down) => y + down).every((line) =>
      Array.from({ length: width }, (_, along) => x + along).every((place) => !taken[line]?.[place]),
    );
  }
}
