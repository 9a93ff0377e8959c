import type { ImpactNode, ImpactView } from '../../impact.contract.ts';
import type { EndKind, RelationKind } from '../../relation.contract.ts';

/** What a drawing shows: one thing, or several of a kind that one cause hits, folded into one. */
export type Box =
  | { as: 'node'; id: string; node: ImpactNode }
  | { as: 'fold'; id: string; kind: EndKind; count: number; hasBeyond: boolean; opens: boolean };

export interface Line {
  from: string;
  to: string;
  kind: RelationKind;
}

export interface Drawn {
  boxes: readonly Box[];
  lines: readonly Line[];
}

/** More of one kind by one cause than this stand folded until somebody unfolds them. */
const usualGroup = 6;

interface Group {
  id: string;
  kind: EndKind;
  nodes: readonly ImpactNode[];
}

/**
 * At most so many things drawn, the nearest first; the rest folded by what hits them and of what kind they are, with all
 * that is hit behind them. Everything is drawn or counted in a fold exactly once.
 */
export function foldImpact({ nodes, edges }: ImpactView, open: ReadonlySet<string>, most: number): Drawn {
  const below = Map.groupBy(nodes, ({ because }) => because?.id ?? '');
  const boxes: Box[] = [];
  const boxOf = new Map<string, string>();
  let shown = 0;
  const show = (node: ImpactNode) => {
    shown++;
    boxes.push({ as: 'node', id: node.id, node });
    boxOf.set(node.id, node.id);
  };
  const fold = (
    id: string,
    { kind, folded, opens }: { kind: EndKind; folded: readonly ImpactNode[]; opens: boolean },
  ) => {
    const all = withBelow(folded, below);
    for (const node of all) boxOf.set(node.id, id);
    boxes.push({ as: 'fold', id, kind, count: folded.length, hasBeyond: all.length > folded.length, opens });
  };
  const drawGroup = ({ id, kind, nodes: members }: Group): ImpactNode[] => {
    const room = Math.max(0, most - shown);
    const isOpen = members.length <= usualGroup || open.has(id);
    const drawn = isOpen ? members.slice(0, room) : [];
    drawn.forEach(show);
    const folded = members.slice(drawn.length);
    if (folded.length > 0) fold(id, { kind, folded, opens: !isOpen && room > 0 });
    return drawn;
  };

  let front = below.get('') ?? [];
  front.forEach(show);
  while (front.length > 0) {
    front = front.flatMap((cause) => groupsOf(cause, below).flatMap(drawGroup));
  }
  return { boxes, lines: linesBetween(edges, boxOf) };
}

function groupsOf(cause: ImpactNode, below: ReadonlyMap<string, readonly ImpactNode[]>): Group[] {
  const byKind = Map.groupBy(below.get(cause.id) ?? [], ({ kind }) => kind);
  return [...byKind].map(([kind, nodes]) => ({ id: `${cause.id}/${kind}`, kind, nodes }));
}

function withBelow(from: readonly ImpactNode[], below: ReadonlyMap<string, readonly ImpactNode[]>): ImpactNode[] {
  const all = [...from];
  for (let at = 0; at < all.length; at++) {
    const node = all[at];
    if (node) all.push(...(below.get(node.id) ?? []));
  }
  return all;
}

/** Each once, however many relations between what is folded into its ends it stands for; none within a fold. */
function linesBetween(edges: ImpactView['edges'], boxOf: ReadonlyMap<string, string>): Line[] {
  const lines = new Map<string, Line>();
  for (const { fromId, toId, kind } of edges) {
    const [from, to] = [boxOf.get(fromId), boxOf.get(toId)];
    if (from === undefined || to === undefined || from === to) continue;
    lines.set(`${from} ${kind} ${to}`, { from, to, kind });
  }
  return [...lines.values()];
}
