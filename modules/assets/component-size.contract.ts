import type { ComponentView } from './asset-component.contract.ts';

/** `16 GB`, `3.2 GHz`: as plates say it; other kinds of parts have no size. */
export function sizeText({ kind, size }: Pick<ComponentView, 'kind' | 'size'>): string | null {
  if (size === null) return null;
  if (kind === 'cpu') return `${trimmed(size / 1000)} GHz`;
  if (kind !== 'memory' && kind !== 'disk' && kind !== 'graphics') return String(size);
  if (size < 1024) return `${size} MB`;
  return size < 1024 * 1024 ? `${trimmed(size / 1024)} GB` : `${trimmed(size / 1024 / 1024)} TB`;
}

function trimmed(figure: number): string {
  return String(Math.round(figure * 10) / 10);
}
