import ELK, { type ELK as Elk } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Drawn } from './fold-impact.ts';

export const boxSize = { width: 220, height: 48 };

export type Places = ReadonlyMap<string, { x: number; y: number }>;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '110',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

let engine: Elk | undefined;

/** Where each box stands, from left to right; reckoned beside the page, so that it never stands still. */
export async function placeBoxes({ boxes, lines }: Drawn): Promise<Places> {
  engine ??= new ELK.default({ workerFactory: () => new Worker(workerUrl) });
  const placed = await engine.layout({
    id: 'impact',
    layoutOptions: options,
    children: boxes.map(({ id }) => ({ id, ...boxSize })),
    edges: lines.map(({ from, to, kind }) => ({ id: `${from} ${kind} ${to}`, sources: [from], targets: [to] })),
  });
  return new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
