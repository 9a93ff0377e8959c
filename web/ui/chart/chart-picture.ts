import { init } from 'echarts/core';
import { fontFamily, palettes, type Mode } from '../theme/tokens.ts';
import { naturalHeight } from './chart-height.ts';
import { chartOption } from './chart-option.ts';
import type { ChartDrawn } from './chart.tsx';
import './enable-charts.ts';

interface Picture extends ChartDrawn {
  title: string;
  /** Where the figures come from, below the drawing. */
  source: string;
  ground: Mode;
}

/** As wide as a page of a presentation shows it well. */
const width = 1080;
const [head, foot, edge] = [64, 40, 24];

/** The chart as PNG at twice its size, with its sentence above and where it comes from below (RPT-09). */
export function chartPicture({ title, source, ground, ...drawn }: Picture): Blob {
  const palette = palettes[ground];
  const height = naturalHeight(drawn) + head + foot;
  const place = document.createElement('div');
  const chart = init(place, null, { renderer: 'canvas', width, height, devicePixelRatio: 2 });
  try {
    const option = chartOption({ ...drawn, mode: ground, canPick: false });
    const text = { fontFamily, overflow: 'truncate', width: width - 2 * edge };
    chart.setOption({
      ...option,
      ...shifted(option),
      title: [
        { text: title, left: edge, top: 20, textStyle: { ...text, color: palette.text, fontSize: 18 } },
        { text: source, left: edge, bottom: 12, textStyle: { ...text, color: palette.textQuiet, fontSize: 12 } },
      ],
    });
    const address = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette.surface });
    return new Blob([bytesOf(address)], { type: 'image/png' });
  } finally {
    chart.dispose();
  }
}

/** The drawing between head and foot. */
function shifted(option: Record<string, unknown>): object {
  const grid = option['grid'] as { left: number; right: number; top: number; bottom: number };
  const legend = option['legend'] as { top: number; left: number } | undefined;
  return {
    grid: {
      ...grid,
      left: grid.left + edge,
      right: grid.right + edge,
      top: grid.top + head,
      bottom: grid.bottom + foot,
    },
    ...(legend && { legend: { ...legend, top: legend.top + head, left: edge } }),
  };
}

/** The page may not fetch `data:` addresses (CSP). */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.codePointAt(0) ?? 0);
}
