import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ImpactNode, ImpactView } from '../../impact.contract.ts';
import { endKinds } from '../../relation.contract.ts';
import { foldImpact, type Box } from './fold-impact.ts';

/** Whatever is hit: each by an earlier one, with some relations more between them. */
const anyImpact = fc
  .array(fc.record({ by: fc.nat(), kind: fc.constantFrom(...endKinds), also: fc.nat() }), { maxLength: 80 })
  .map((all): ImpactView => {
    const nodes: ImpactNode[] = [nodeOf(0, 'asset', null)];
    const edges: ImpactView['edges'] = [];
    for (const { by, kind, also } of all) {
      const cause = nodes[by % nodes.length];
      const node = nodeOf(nodes.length, kind, cause?.id ?? null);
      nodes.push({ ...node, step: (cause?.step ?? 0) + 1 });
      edges.push({ fromId: cause?.id ?? '', toId: node.id, kind: 'depends_on' });
      edges.push({ fromId: node.id, toId: `n${also % nodes.length}`, kind: 'used_by' });
    }
    return { nodes, edges, goesOn: false, isCut: false, people: [], peopleCount: 0 };
  });

function nodeOf(at: number, kind: ImpactNode['kind'], cause: string | null): ImpactNode {
  const because = cause === null ? null : { id: cause, kind: 'depends_on' as const };
  return { kind, id: `n${at}`, name: `n${at}`, number: null, importance: null, step: 0, because };
}

const nodesIn = (boxes: readonly Box[]) => boxes.flatMap((box) => (box.as === 'node' ? [box.id] : []));

test('draws or counts everything exactly once, draws no more than it may, and joins only what is drawn', () => {
  fc.assert(
    fc.property(anyImpact, fc.integer({ min: 1, max: 60 }), (impact, most) => {
      const { boxes, lines } = foldImpact(impact, new Set(), most);
      const drawn = nodesIn(boxes);
      assert.equal(new Set(boxes.map(({ id }) => id)).size, boxes.length);
      assert.ok(drawn.length <= Math.max(1, most));
      const folded = boxes.flatMap((box) => (box.as === 'fold' ? [box] : []));
      const exact = folded.every(({ hasBeyond }) => !hasBeyond);
      const counted = drawn.length + folded.reduce((sum, { count }) => sum + count, 0);
      assert.ok(exact ? counted === impact.nodes.length : counted < impact.nodes.length);
      const ids = new Set(boxes.map(({ id }) => id));
      assert.ok(lines.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to));
    }),
  );
});

test('unfolds until everything is drawn, where there is room for everything', () => {
  fc.assert(
    fc.property(anyImpact, (impact) => {
      const open = new Set<string>();
      for (;;) {
        const { boxes } = foldImpact(impact, open, 1000);
        const folds = boxes.filter(({ as }) => as === 'fold');
        if (folds.length === 0) {
          assert.deepEqual(new Set(nodesIn(boxes)), new Set(impact.nodes.map(({ id }) => id)));
          return;
        }
        for (const { id } of folds) {
          assert.ok(!open.has(id));
          open.add(id);
        }
      }
    }),
  );
});

test('folds the machines of a switch, and leaves its one service in sight', () => {
  const machines = Array.from({ length: 30 }, (_, at) => nodeOf(at + 1, 'asset', 'n0'));
  const nodes = [nodeOf(0, 'asset', null), ...machines, nodeOf(99, 'service', 'n0')];
  const { boxes } = foldImpact(
    { nodes, edges: [], goesOn: false, isCut: false, people: [], peopleCount: 0 },
    new Set(),
    150,
  );
  assert.deepEqual(nodesIn(boxes), ['n0', 'n99']);
  assert.deepEqual(
    boxes.filter(({ as }) => as === 'fold'),
    [{ as: 'fold', id: 'n0/asset', kind: 'asset', count: 30, hasBeyond: false, opens: true }],
  );
});
