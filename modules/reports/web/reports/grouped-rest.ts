import type { ChartPoint } from '../../../../web/ui/chart/chart.tsx';

interface Named {
  name: string;
  points: readonly ChartPoint[];
}

/** Of many, the first so many, and what the others come to, where they add up to something; else without the others. */
export function withRest<Item extends Named>(items: readonly Item[], most: number, rest: RestOf): (Item | Named)[] {
  if (items.length <= most + 1) return [...items];
  const [kept, others] = [items.slice(0, most), items.slice(most)];
  if (rest === null) return kept;
  const places = items[0]?.points.length ?? 0;
  const points = Array.from({ length: places }, (_, at) => ({ key: null, value: sumOf(others, at), isRest: true }));
  return [...kept, { name: rest(others.length), points }];
}

/** How so many others are called; null: they add up to nothing. */
export type RestOf = ((many: number) => string) | null;

function sumOf(items: readonly Named[], at: number): number | null {
  const values = items.flatMap(({ points }) => points[at]?.value ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
