import type { Palette } from '../theme/tokens.ts';
import type { Drawing } from './chart-option.ts';
import type { ChartSeries } from './chart.tsx';
import { seriesColours } from './series-colours.ts';

/** More labels than these would lie on each other. */
const mostLabels = 31;
/** A part of a pile is labelled where its words have room. */
const leastLabelledShare = 0.08;
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'];

export function drawnSeries(drawing: Drawing, palette: Palette): object[] {
  let place = 0;
  return drawing.series.map((series) => {
    const at = series.tone === undefined ? place++ : place;
    const colour = colourOf(series, at, { drawing, palette });
    return drawing.kind === 'line'
      ? line(series, at, { drawing, palette, colour })
      : bar(series, { drawing, palette, colour });
  });
}

/** One line says its values itself; of several, or of many points, an axis does. */
export function isLineLabelled({ names, series }: Drawing): boolean {
  return names.length <= mostLabels && series.filter(({ tone }) => tone === undefined).length === 1;
}

interface Paint {
  drawing: Drawing;
  palette: Palette;
  colour: string;
}

function colourOf({ tone }: ChartSeries, at: number, { drawing, palette }: Omit<Paint, 'colour'>): string {
  if (tone === 'quiet') return palette.textQuiet;
  if (tone === 'rest') return palette.waiting;
  if (tone === 'breached') return palette.breached;
  const colours = seriesColours[drawing.mode];
  return colours[at % colours.length] ?? palette.brand;
}

function line(series: ChartSeries, at: number, { drawing, palette, colour }: Paint) {
  const { names, canPick } = drawing;
  const isQuiet = series.tone === 'quiet';
  return {
    type: 'line',
    name: series.name,
    data: series.points.map(({ value }) => value),
    cursor: canPick ? 'pointer' : 'default',
    symbol: symbols[at % symbols.length],
    symbolSize: isQuiet ? 4 : 7,
    showAllSymbol: names.length <= mostLabels,
    lineStyle: { color: colour, width: isQuiet ? 1.5 : 2, type: isQuiet ? 'dashed' : 'solid' },
    itemStyle: { color: colour },
    label: { ...labelOf(drawing, palette), show: !isQuiet && isLineLabelled(drawing), position: 'top' },
    labelLayout: { hideOverlap: true },
  };
}

function bar(series: ChartSeries, { drawing, palette, colour }: Paint) {
  const { kind, canPick, names } = drawing;
  const isStacked = kind === 'stacked_bars' || kind === 'stacked_columns';
  const isQuiet = series.tone === 'quiet';
  const most = isStacked ? highestPile(drawing) : 0;
  const isNamed = (value: number | null) => value !== null && value >= most * leastLabelledShare;
  return {
    type: 'bar',
    name: series.name,
    data: series.points.map(({ value, isRest }) => ({
      value,
      ...(isRest && !isQuiet && { itemStyle: { color: palette.waiting } }),
      label: { show: names.length <= mostLabels && (!isStacked || isNamed(value)) && !isQuiet },
    })),
    cursor: canPick ? 'pointer' : 'default',
    barMaxWidth: kind === 'columns' || kind === 'stacked_columns' ? 36 : 16,
    ...(isStacked && { stack: 'whole' }),
    itemStyle: {
      color: colour,
      opacity: isQuiet ? quietness(drawing, series) : 1,
      ...(isStacked ? { borderColor: palette.surface, borderWidth: 1 } : { borderRadius: 2 }),
    },
    label: {
      ...labelOf(drawing, palette),
      position: placeOfLabel(drawing, isStacked),
      ...(isStacked && { color: drawing.mode === 'dark' ? palette.onBrand : '#ffffff' }),
    },
    labelLayout: { hideOverlap: true },
  };
}

/** Of two other periods the second is the fainter. */
function quietness({ series }: Drawing, one: ChartSeries): number {
  return series.findIndex(({ tone }) => tone === 'quiet') === series.indexOf(one) ? 0.5 : 0.25;
}

function placeOfLabel({ kind }: Drawing, isStacked: boolean): string {
  if (isStacked) return 'inside';
  return kind === 'columns' || kind === 'grouped_columns' ? 'top' : 'right';
}

function labelOf({ words }: Drawing, palette: Palette) {
  return {
    color: palette.text,
    formatter: ({ value }: { value: number | null }) => (value === null ? '' : words(value)),
  };
}

function highestPile({ series, names }: Drawing): number {
  const piles = names.map((_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0));
  return Math.max(0, ...piles);
}
