import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../theme/tokens.ts';
import type { ChartBar } from './chart.tsx';

interface Drawn {
  kind: 'bars' | 'line';
  bars: readonly ChartBar[];
  words: (value: number) => string;
  palette: Palette;
  canPick: boolean;
}

/** Direct labels instead of axes to read off, one colour, nothing moving. */
export function chartOption({ kind, bars, words, palette, canPick }: Drawn): EChartsCoreOption {
  const names = { type: 'category', data: bars.map(({ label }) => label), axisTick: { show: false } };
  const namesAxis = {
    ...names,
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.text, fontSize: 12 },
  };
  const values = { type: 'value', show: false };
  const series = {
    type: kind === 'line' ? 'line' : 'bar',
    data: bars.map(({ value }) => value),
    cursor: canPick ? 'pointer' : 'default',
    barMaxWidth: 16,
    symbolSize: 7,
    lineStyle: { color: palette.brand, width: 2 },
    itemStyle: { color: palette.brand, borderRadius: 2 },
    label: {
      show: true,
      position: kind === 'line' ? 'top' : 'right',
      color: palette.text,
      formatter: ({ value }: { value: number }) => words(value),
    },
  };
  const grid = {
    left: 4,
    right: kind === 'line' ? 16 : 72,
    top: kind === 'line' ? 28 : 4,
    bottom: 4,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  };
  return {
    animation: false,
    grid,
    ...(kind === 'line'
      ? { xAxis: namesAxis, yAxis: values }
      : { xAxis: values, yAxis: { ...namesAxis, inverse: true } }),
    series: [series],
  };
}
