import type { Palette } from '../theme/tokens.ts';
import type { Drawing } from './chart-option.ts';
import { heatColours } from './series-colours.ts';

/** A field of cells: the darker, the more; each cell says its number, so that nobody has to read it off a colour. */
export function heatOption({ names, series, words, mode, canPick }: Drawing, palette: Palette) {
  const cells = series.flatMap(({ points }, row) => points.map(({ value }, column) => [column, row, value]));
  const most = Math.max(1, ...cells.map(([, , value]) => value ?? 0));
  const axis = {
    type: 'category',
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: palette.text, fontSize: 12, hideOverlap: true },
    splitArea: { show: false },
  };
  return {
    grid: { left: 4, right: 4, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...axis, data: names },
    yAxis: { ...axis, data: series.map(({ name }) => name), inverse: true },
    visualMap: { show: false, min: 0, max: most, inRange: { color: heatColours[mode] } },
    series: [
      {
        type: 'heatmap',
        data: cells.map(([column = 0, row = 0, value = null]) => ({
          value: [column, row, value ?? '-'],
          label: { color: (value ?? 0) > most / 2 ? onDeep(mode) : palette.text },
        })),
        cursor: canPick ? 'pointer' : 'default',
        itemStyle: { borderColor: palette.surface, borderWidth: 2, borderRadius: 2 },
        label: {
          show: true,
          fontSize: 11,
          formatter: ({ value: [, , value] }: { value: [number, number, number | '-'] }) =>
            value === '-' || value === 0 ? '' : words(value),
        },
      },
    ],
  };
}

/** On the half of the scale that stands out from the ground. */
function onDeep(mode: Drawing['mode']): string {
  return mode === 'dark' ? '#101a17' : '#ffffff';
}
