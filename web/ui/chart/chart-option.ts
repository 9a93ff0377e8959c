import type { EChartsCoreOption } from 'echarts/core';
import { fontFamily, palettes, type Mode, type Palette } from '../theme/tokens.ts';
import type { ChartDrawn } from './chart.tsx';
import { heatOption } from './heat-option.ts';
import { drawnSeries, isLineLabelled } from './series-option.ts';

export interface Drawing extends ChartDrawn {
  mode: Mode;
  canPick: boolean;
}

/** Direct labels instead of axes to read off, and nothing moving. */
export function chartOption(drawing: Drawing): EChartsCoreOption {
  const { kind, series, mode } = drawing;
  const palette = palettes[mode];
  const common = { animation: false, textStyle: { fontFamily } };
  if (kind === 'heat') return { ...common, ...heatOption(drawing, palette) };
  const hasLegend = series.length > 1;
  return {
    ...common,
    grid: gridOf(drawing, hasLegend),
    ...axesOf(drawing, palette),
    ...(hasLegend && { legend: legendOf(palette) }),
    series: drawnSeries(drawing, palette),
  };
}

export function isLying({ kind }: Pick<Drawing, 'kind'>): boolean {
  return kind === 'bars' || kind === 'stacked_bars' || kind === 'grouped_bars';
}

function gridOf(drawing: Drawing, hasLegend: boolean) {
  return {
    left: 4,
    right: isLying(drawing) ? 84 : 20,
    top: (isLying(drawing) ? 4 : 26) + (hasLegend ? 28 : 0),
    bottom: 4,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  };
}

function axesOf(drawing: Drawing, palette: Palette) {
  const names = {
    type: 'category',
    data: drawing.names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.text, fontSize: 12, hideOverlap: true, width: 180, overflow: 'truncate' },
  };
  const values = valuesAxis(drawing, palette);
  return isLying(drawing)
    ? { xAxis: values, yAxis: { ...names, inverse: true } }
    : { xAxis: { ...names, boundaryGap: drawing.kind !== 'line' }, yAxis: values };
}

/** Only where the points have no labels of their own. */
function valuesAxis(drawing: Drawing, palette: Palette) {
  const { words } = drawing;
  return {
    type: 'value',
    show: drawing.kind === 'line' && !isLineLabelled(drawing),
    splitNumber: 4,
    axisLabel: { color: palette.textQuiet, fontSize: 12, formatter: words },
    splitLine: { lineStyle: { color: palette.lineSoft } },
  };
}

function legendOf(palette: Palette) {
  return {
    top: 0,
    left: 0,
    type: 'scroll',
    itemHeight: 10,
    itemWidth: 16,
    textStyle: { color: palette.text, fontSize: 12 },
    pageTextStyle: { color: palette.text },
    pageIconColor: palette.text,
  };
}
