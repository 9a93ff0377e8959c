import type { ChartDrawn } from './chart.tsx';

const uprightHeight = 280;
const legendHeight = 28;
const heatRowHeight = 30;

/** In pixels: what lies or is a field grows with its rows, what stands does not. */
export function naturalHeight({ kind, names, series }: Pick<ChartDrawn, 'kind' | 'names' | 'series'>): number {
  const legend = series.length > 1 ? legendHeight : 0;
  switch (kind) {
    case 'heat':
      return series.length * heatRowHeight + 28;
    case 'bars':
    case 'grouped_bars':
      return names.length * (series.length > 1 ? series.length * 16 + 14 : 28) + 16 + legend;
    case 'stacked_bars':
      return names.length * 28 + 16 + legend;
    default:
      return uprightHeight + legend;
  }
}
