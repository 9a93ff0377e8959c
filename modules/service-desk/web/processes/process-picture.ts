import type { ProcessVariantView } from '../../process-variant.contract.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

export const size = { width: 900, height: 290, box: 130 };
const boxHeight = 34;
/** Of the pull on a bow: it comes down by three quarters of it. */
const bowDepth = 44;
/** From a box to what is said of it, below every bow. */
export const noteTop = boxHeight + 52;

/** Where each status stands: along one line, what leaves it above and below. */
export const boxes: Record<TicketStatus, { x: number; y: number }> = {
  registered: { x: 20, y: 130 },
  in_progress: { x: 260, y: 130 },
  waiting: { x: 260, y: 20 },
  resolved: { x: 500, y: 130 },
  closed: { x: 740, y: 130 },
  cancelled: { x: 500, y: 20 },
};

export interface Arrow {
  key: string;
  path: string;
}

/** One arrow from a status to another, however many acts lead there; a way back bends out of the other's way. */
export function arrowsOf(ways: ProcessVariantView['ways']): Arrow[] {
  const pairs = new Map(ways.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...pairs].map(([key, { from, to }]) => ({ key, path: pathBetween(boxes[from], boxes[to]) }));
}

interface Place {
  x: number;
  y: number;
}

function pathBetween(from: Place, to: Place): string {
  if (from.y === to.y) return alongTheLine(from, to);
  const down = to.y > from.y;
  // there and back are two lines beside each other
  const shift = down ? 14 : -14;
  const start = { x: from.x + size.box / 2 + shift, y: down ? from.y + boxHeight : from.y };
  const end = { x: to.x + size.box / 2 + shift, y: down ? to.y : to.y + boxHeight };
  return `M${start.x} ${start.y} L${end.x} ${end.y}`;
}

/** To the neighbour straight on; over others, and back, in a bow below. */
function alongTheLine(from: Place, to: Place): string {
  const distance = to.x - from.x;
  const middle = from.y + boxHeight / 2;
  if (distance > 0 && distance <= 240) return `M${from.x + size.box} ${middle - 6} L${to.x} ${middle - 6}`;
  if (distance < 0 && distance >= -240) return `M${from.x} ${middle + 8} L${to.x + size.box} ${middle + 8}`;
  const [start, end] = [from.x + size.box / 2 + 30, to.x + size.box / 2 - 30];
  const depth = from.y + boxHeight + bowDepth;
  return `M${start} ${from.y + boxHeight} C${start} ${depth} ${end} ${depth} ${end} ${from.y + boxHeight}`;
}
